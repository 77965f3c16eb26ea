package gongkai.calendar;

import java.time.LocalDate;

/**
 * One calendar day and why it counts as a working day or not.
 *
 * @param counted true for a working day
 * @param reason the rule that decided
 * @param festival the festival of an off-day or make-up day as its notice names it (春节), else empty
 * @param notice address of the notice that set the day, else empty
 */
public record DayVerdict(
    LocalDate date, boolean counted, Reason reason, String festival, String notice) {

  /** Says that the day's year has no notice yet, so the verdict may still become another. */
  public boolean provisional() {
    return reason == Reason.UNANNOUNCED_WEEKDAY || reason == Reason.UNANNOUNCED_WEEKEND;
  }

  /** The rule that decided about a day; where several speak, the earlier constant wins. */
  public enum Reason {
    /** A regional or local rule that comes before the national one. */
    REGIONAL,
    /** A make-up working day (调休上班) of the State Council's notice. */
    MAKE_UP_DAY,
    /** A statutory off-day of the State Council's notice. */
    OFF_DAY,
    /** Saturday or Sunday without a rule of its own. */
    WEEKEND,
    /** Monday to Friday without a rule of its own. */
    WEEKDAY,
    /** Monday to Friday of a year without a notice: may still become an off-day. */
    UNANNOUNCED_WEEKDAY,
    /** Saturday or Sunday of a year without a notice: may still become a make-up day. */
    UNANNOUNCED_WEEKEND
  }
}
