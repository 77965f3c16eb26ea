package gongkai.applications.clock;

import gongkai.calendar.DayVerdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of an application shows on a day, with its proof.
 *
 * @param state what it is doing
 * @param received date of receipt, {@code null} while not started
 * @param base day 0 of the period that counts now, {@code null} while void
 * @param deadline last day for the answer, {@code null} while void or stopped for payment
 * @param limit working days of the period: 20, or 20 and the extension
 * @param excluded working days that consultation took out of it
 * @param provisional true when it touches a year without an announced notice
 * @param daysLeft working days from the day of reading to the deadline: 0 on the deadline, negative
 *     when late; for a stopped clock those that were left on the day of the answer
 * @param late true when the deadline has passed, or the answer was dispatched after it
 * @param waitUntil last day of what is awaited (correction, payment, opinions), {@code null} for
 *     nothing
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

  /**
   * A rule that was applied.
   *
   * @param code stable token, also the key of its English text
   * @param article where it stands, for example 第三十条
   * @param text what followed from it, in Chinese, with the dates
   */
  public record Rule(String code, String article, LocalDate on, String text) {}

  /**
   * A day of the period.
   *
   * @param counted true when it uses up the limit
   * @param excluded true for a working day that is taken out because others were asked
   */
  public record Day(DayVerdict verdict, boolean counted, boolean excluded) {}
}
