package gongkai.applications.handling;

import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Wizard.Question;
import org.jspecify.annotations.Nullable;

/** 怎么给: the form in which it is given (Article 40). */
final class Giving {
  private Giving() {}

  /** The question itself while it is unanswered. */
  static @Nullable Question next(Answers.Giving answer, Standing facts, Objections objections) {
    if (answer.choice() == null) {
      return Question.GIVING;
    }
    if (answer.choice() != facts.asked()) {
      objections.text("giving.reason", answer.reason(), 5, 500, "不按申请人要求的形式提供的理由（第四十条）");
    }
    return null;
  }
}
