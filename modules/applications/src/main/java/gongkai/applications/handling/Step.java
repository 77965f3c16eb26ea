package gongkai.applications.handling;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Withheld;
import java.util.List;

/** What the answer to one of the seven questions leads to. */
sealed interface Step {

  /** It was not answered. */
  record Unanswered() implements Step {}

  /** The next question decides. */
  record On() implements Step {}

  /** This one decides. */
  record Leads(Outcome outcome, LetterKind letter, String article, List<Withheld> withheld)
      implements Step {
    static Leads to(Outcome outcome, LetterKind letter) {
      return new Leads(outcome, letter, outcome.article(), List.of());
    }

    static Leads to(Outcome outcome, LetterKind letter, String article) {
      return new Leads(outcome, letter, article, List.of());
    }
  }
}
