package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A matter inside a case that has letters of its own: a fee, a consultation. Its letters are
 * written where it is handled, and it is told in the transaction of the dispatch when one has left.
 */
public interface Concern {

  /** Says whether letters of that kind with that outcome are its own. */
  boolean owns(LetterKind kind, @Nullable Outcome outcome);

  /** Why a letter of its kinds is neither signed nor sent: it belongs to nothing in its case. */
  Optional<Problem> objection(LetterView letter);

  /**
   * One of its letters leaves, and the clock was told what the letter tells it. A problem holds the
   * letter back and is found before anything else is changed.
   */
  List<Problem> left(Actor actor, Departure departure);

  /**
   * Its case is over: what still waits in it is dropped, in the same transaction.
   *
   * @param login of who ended the case
   */
  default void ended(String login, CaseId application, End how) {}

  /** How a case was over. */
  enum End {
    /** The applicant wants no answer any more. */
    WITHDRAWN("申请已经撤回"),
    /** Its answer left. */
    ANSWERED("申请已经答复"),
    /** It is not handled any further. */
    LAPSED("申请不再处理");

    private final String words;

    End(String words) {
      this.words = words;
    }

    /** For the file. */
    public String words() {
      return words;
    }

    /** What the dispatch of a letter ends, if it does. */
    static Optional<End> of(LetterKind kind) {
      return switch (kind) {
        case TERMINATED -> Optional.of(WITHDRAWN);
        case LAPSED -> Optional.of(LAPSED);
        default -> kind.answers() ? Optional.of(ANSWERED) : Optional.empty();
      };
    }
  }
}
