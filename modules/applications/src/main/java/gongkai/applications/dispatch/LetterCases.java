package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.letter.LetterFacts;
import java.util.Optional;

/** What letters need of the case file. */
public interface LetterCases {

  /** The facts of a case, with the applicant's name and contact opened. */
  Optional<LetterFacts> facts(CaseId id);
}
