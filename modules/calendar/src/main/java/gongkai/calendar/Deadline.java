package gongkai.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a period counted in working days, with its proof.
 *
 * @param from day 0, not counted
 * @param workingDays the length of the period
 * @param date the last day of the period, itself a working day
 * @param provisional true when the period touches a year whose holidays are not announced yet;
 *     recompute when they are
 * @param days every calendar day after {@code from} up to and including {@code date}, in order
 */
public record Deadline(
    LocalDate from, int workingDays, LocalDate date, boolean provisional, List<DayVerdict> days) {

  public Deadline {
    days = List.copyOf(days);
  }
}
