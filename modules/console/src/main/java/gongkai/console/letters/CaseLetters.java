package gongkai.console.letters;

import gongkai.applications.CaseId;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of a case, for its page. */
@Named("caseLetters")
@RequestScoped
public class CaseLetters {
  @Inject Letters letters;

  private final Map<CaseId, List<LetterView>> known = new HashMap<>();

  /** The letters, oldest first. */
  public List<LetterView> of(CaseId application) {
    return known.computeIfAbsent(application, letters::of);
  }
}
