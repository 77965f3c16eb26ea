package gongkai.applications.recount;

import gongkai.applications.CaseId;
import gongkai.calendar.NoticePreview;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a holiday notice does to the open applications: told before it is stored, done after. Closed
 * applications never move.
 */
public interface Recount {

  /** What the notice would do to the open cases today; nothing is stored. */
  Effect effect(NoticePreview notice);

  /**
   * Stores the notice and has the clocks of all open cases read again. The work goes on beside the
   * call, piece by piece, and after an interruption where it was; the audit trail names each moved
   * case with the reason, once.
   *
   * @return refused with {@code forbidden}, or {@code unacceptable} when the notice has errors
   */
  Change<Progress> store(Actor actor, NoticePreview notice);

  /** The latest recounts, newest first, at most 20. */
  List<Progress> latest();

  /**
   * The effect on open cases.
   *
   * @param open how many there are
   * @param moved how many get another last day for the answer
   * @param becomeLate how many of these are late by it today and were not before
   * @param examples some of the moved cases, those that become late first, at most 50
   */
  record Effect(int open, int moved, int becomeLate, List<Move> examples) {
    public Effect {
      examples = List.copyOf(examples);
    }
  }

  /** An open case and its last day before and after, {@code null} for none. */
  record Move(
      CaseId id,
      String number,
      @Nullable LocalDate before,
      @Nullable LocalDate after,
      boolean becomesLate) {}

  /**
   * How far a recount has come.
   *
   * @param reason why, in Chinese
   * @param finished {@code null} while it goes on
   * @param seen open cases looked at so far
   */
  record Progress(
      String id,
      String reason,
      String actor,
      Instant started,
      @Nullable Instant finished,
      int seen,
      int moved,
      int becameLate) {}
}
