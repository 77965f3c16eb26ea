package gongkai.calendar;

import java.time.LocalDate;

/**
 * What a notice says about one day.
 *
 * @param kind off-day or make-up working day
 * @param festival the festival as the notice names it; several are joined by {@code 、}
 * @param notice web address of the notice
 */
public record HolidayEntry(LocalDate date, Kind kind, String festival, String notice) {

  /** What becomes of the day. */
  public enum Kind {
    /** No work (放假). */
    OFF,
    /** Work on a day that is otherwise free (调休上班). */
    WORK
  }
}
