package gongkai.calendar;

import java.time.LocalDate;

/**
 * Tells which days are working days (工作日) and counts them.
 *
 * <p>A day is a working day when it is Monday to Friday and no statutory off-day, or when it is a
 * make-up working day; a regional overlay comes before both. A year without an announced notice
 * gives {@linkplain Deadline#provisional() provisional} results. The notice of a year may also
 * rearrange the last days of December before it, as those of 2019 and 2023 did.
 */
public interface WorkingCalendar {

  /** Says whether a day counts, and why. */
  DayVerdict verdict(LocalDate day);

  /**
   * Returns the day on which the given number of working days has passed. The day {@code from} is
   * day 0 and is never counted (domain rule of Article 33: the period starts on the day after
   * receipt).
   *
   * @param workingDays 1 to 1000
   * @throws IllegalArgumentException when {@code workingDays} is out of bounds
   */
  Deadline after(LocalDate from, int workingDays);

  /**
   * The date of {@link #after} without its days: for those who recompute many periods, and for
   * periods that consultations made longer than a thousand working days.
   *
   * @param workingDays 1 or more
   * @throws IllegalArgumentException when {@code workingDays} is below 1
   */
  default LocalDate lastDay(LocalDate from, int workingDays) {
    return after(from, workingDays).date();
  }

  /**
   * Counts the working days {@code d} with {@code after < d <= until}; 0 when {@code until <=
   * after}.
   */
  int count(LocalDate after, LocalDate until);

  /**
   * Returns {@code day} when it is a working day, else the next one: what arrives on a rest day
   * counts as received then.
   */
  LocalDate orNextWorkingDay(LocalDate day);
}
