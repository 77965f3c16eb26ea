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
   * Its case was withdrawn: what waits in it is dropped, in the same transaction.
   *
   * @param login of who entered the withdrawal
   */
  default void withdrawn(String login, CaseId application) {}
}
