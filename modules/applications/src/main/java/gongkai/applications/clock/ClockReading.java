package gongkai.applications.clock;

import gongkai.calendar.DayVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of an application shows on a day, with its proof.
 *
 * @param state what it is doing
 * @param received date of receipt, on a working day, {@code null} while not started
 * @param base day 0 of the period that counts now, {@code null} while void
 * @param deadline last day for the answer, {@code null} while void or stopped for payment
 * @param limit working days of the period: 20, or 20 and the extension
 * @param excluded working days that consultation takes out of it; where the letter's receipt or its
 *     answer is not known yet, as if it had been received when sent and lapsed 15 working days
 *     later
 * @param used working days used up by the day of reading or of the answer: an answer on day N shows
 *     N
 * @param provisional true when it touches a year without an announced notice
 * @param daysLeft working days from the day of reading to the deadline: 0 on the deadline, negative
 *     when late; for a stopped clock those that were left on the day of the answer; 0 without a
 *     deadline
 * @param late true when the deadline has passed, or the answer was dispatched after it
 * @param waitUntil last day of what is awaited (confirmation, correction, payment, opinions),
 *     {@code null} for nothing
 * @param rules each rule that was applied, in order
 * @param days every day after {@code base} up to the deadline, counted or not and why
 */
public record ClockReading(
    ClockState state,
    @Nullable LocalDate received,
    @Nullable LocalDate base,
    @Nullable LocalDate deadline,
    int limit,
    int excluded,
    int used,
    boolean provisional,
    int daysLeft,
    boolean late,
    @Nullable LocalDate waitUntil,
    List<Rule> rules,
    List<Day> days) {

  public ClockReading {
    rules = List.copyOf(rules);
    days = List.copyOf(days);
  }

  /** The same without the proof. */
  public ClockFace face() {
    return new ClockFace(
        state,
        received,
        base,
        deadline,
        limit,
        excluded,
        used,
        provisional,
        daysLeft,
        late,
        waitUntil);
  }

  /**
   * A rule that was applied.
   *
   * @param code stable token, also the key of its English text
   * @param article where it stands, for example 第三十条
   * @param text what followed from it, in Chinese, with the dates
   */
  public record Rule(String code, String article, LocalDate on, String text) {}

  /**
   * A day of the period. A working day that is neither counted nor excluded lies in the longer
   * period that was fixed under Article 35.
   *
   * @param counted true when it uses up the limit
   * @param excluded true for a working day that is taken out because others were asked
   */
  public record Day(DayVerdict verdict, boolean counted, boolean excluded) {

    /**
     * Why it counts or not, as a stable token: {@code consultation} for an excluded day, {@code
     * reasonable-period} for one beyond the limit, else the calendar's reason, for example {@code
     * make-up-day}.
     */
    public String why() {
      if (excluded) {
        return "consultation";
      }
      if (verdict.counted() && !counted) {
        return "reasonable-period";
      }
      return verdict.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
