package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seven steps to a decision (补不补—是不是—谁负责—有没有—给不给—怎么给—怎么答), and the way of the decision through
 * its approval. Versions and codes as in {@link Desk}; problems of the answers carry the path of
 * the component, for example {@code held.search.keywords}.
 */
public interface Wizard {

  /** The answers kept so far, empty ones for a case without. */
  Answers answers(Actor actor, CaseId id);

  /** Keeps answers that need not be complete. */
  Change<CaseView> keep(Actor actor, CaseId id, long version, Answers answers);

  /** What follows from the answers; changes nothing. */
  Guidance examine(Actor actor, CaseId id, Answers answers);

  /** Puts the decision up for approval; refused while {@link #examine} finds problems. */
  Change<CaseView> decide(Actor actor, CaseId id, long version, Answers answers);

  /**
   * Passes the step that a proposal waits for (who holds its role). Nobody passes what they put up,
   * nor two steps.
   */
  Change<CaseView> approve(Actor actor, CaseId id, long version, String opinion);

  /** Sends a proposal back with a reason, 1 to 1000 characters. */
  Change<CaseView> sendBack(Actor actor, CaseId id, long version, String reason);

  /** Takes back what the actor put up and what was not dispatched. */
  Change<CaseView> drop(Actor actor, CaseId id, long version);

  /**
   * What follows from answers.
   *
   * @param next the step to answer now, {@code null} when all that matter are answered
   * @param conclusion what they lead to, empty while a step or something it demands is missing
   */
  record Guidance(
      @Nullable Question next, List<Problem> problems, Optional<Conclusion> conclusion) {
    public Guidance {
      problems = List.copyOf(problems);
    }
  }

  /** The seven steps, in order. */
  enum Question {
    /** 补不补: is the application clear. */
    CLEAR,
    /** 是不是: is it about government information. */
    NATURE,
    /** 谁负责: who is responsible. */
    RESPONSIBLE,
    /** 有没有: is it held. */
    HELD,
    /** 给不给: may it be given. */
    RELEASE,
    /** 怎么给: in which form. */
    GIVING,
    /** 怎么答: what the answer says. */
    ANSWERING
  }

  /**
   * What the answers lead to.
   *
   * @param article the article it rests on, as the letter cites it
   * @param late true when the last day has passed
   */
  record Conclusion(
      Outcome outcome,
      LetterKind letter,
      Remedy remedy,
      String article,
      List<Withheld> withheld,
      boolean late) {
    public Conclusion {
      withheld = List.copyOf(withheld);
    }
  }

  /** Which remedies the answer names. */
  enum Remedy {
    /** Reconsideration before a lawsuit (行政复议法 Article 23, since 2024-01-01). */
    RECONSIDERATION_FIRST,
    /** Reconsideration or a lawsuit. */
    EITHER
  }
}
