package gongkai.applications.handling;

import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Wizard.Conclusion;
import gongkai.applications.desk.Wizard.Guidance;
import gongkai.applications.desk.Wizard.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seven questions in order (补不补—是不是—谁负责—有没有—给不给—怎么给—怎么答): the first answer that decides names
 * the outcome, and what the file contradicts is refused.
 */
public final class SevenSteps {
  private SevenSteps() {}

  /** What follows from the answers on that day. */
  public static Guidance examine(Answers answers, Standing facts, LocalDate today) {
    var objections = new Objections();
    for (Question question : Question.values()) {
      if (question == Question.GIVING) {
        break;
      }
      switch (step(question, answers, facts, today, objections)) {
        case Step.Unanswered unanswered -> {
          return new Guidance(question, objections.all(), Optional.empty());
        }
        case Step.On on -> {}
        case Step.Leads leads -> {
          return conclude(leads, answers, facts, today, objections);
        }
      }
    }
    throw new IllegalStateException("Release decides or is unanswered");
  }

  private static Step step(
      Question question, Answers answers, Standing facts, LocalDate today, Objections objections) {
    return switch (question) {
      case CLEAR -> Clearness.step(answers.clear(), facts, objections);
      case NATURE -> Matters.step(answers.nature(), facts, today, objections);
      case RESPONSIBLE -> Competence.step(answers.responsible(), facts, objections);
      case HELD -> Searching.step(answers.held(), today, objections);
      case RELEASE -> Releasing.step(answers.release(), facts, objections);
      case GIVING, ANSWERING -> new Step.On();
    };
  }

  private static Guidance conclude(
      Step.Leads leads, Answers answers, Standing facts, LocalDate today, Objections objections) {
    Question next = null;
    if (leads.outcome() == Outcome.PARTIAL || isGiven(answers, leads)) {
      next = Giving.next(answers.giving(), facts, objections);
    }
    boolean late = facts.lateOn(today);
    next = answering(answers.answering(), late, next, objections);
    if (next != null || !objections.none()) {
      return new Guidance(next, objections.all(), Optional.empty());
    }
    return new Guidance(
        null,
        objections.all(),
        Optional.of(
            new Conclusion(
                leads.outcome(),
                leads.letter(),
                Remedies.of(leads.outcome(), leads.withheld(), today),
                leads.article(),
                leads.withheld(),
                late)));
  }

  private static boolean isGiven(Answers answers, Step.Leads leads) {
    return leads.outcome() == Outcome.GRANTED && answers.release().choice() == Answers.Extent.ALL;
  }

  private static @Nullable Question answering(
      Answers.Answering answering, boolean late, @Nullable Question next, Objections objections) {
    if (next == null && answering.reason().isBlank()) {
      return Question.ANSWERING;
    }
    if (!answering.reason().isBlank()) {
      objections.text("answering.reason", answering.reason(), 5, 4000, "答复的事实和理由");
    }
    if (late && next == null) {
      objections.text("answering.lateReason", answering.lateReason(), 5, 500, "逾期答复的原因");
    }
    return next;
  }
}
