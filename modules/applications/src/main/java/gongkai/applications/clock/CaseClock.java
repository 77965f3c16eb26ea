package gongkai.applications.clock;

import gongkai.calendar.WorkingCalendar;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The statutory clock of an application (Articles 30 to 35), replayed from its events. */
public interface CaseClock {

  /**
   * A clock on given calendars.
   *
   * @param calendars the calendar of a region, the national one for an empty name
   */
  static CaseClock of(Function<String, WorkingCalendar> calendars, ClockRules rules) {
    return new ReplayedClock(calendars, rules);
  }

  /** The conventions it follows where the law is silent. */
  ClockRules rules();

  /**
   * Reads the clock as it stands at the end of a day. The same events give the same reading, in
   * whatever order they were told.
   *
   * @param region calendar overlay of the body, empty for the national calendar
   */
  ClockReading read(List<ClockEvent> events, String region, LocalDate today);

  /** What {@link #read} gives, without the proof: for lists and for recomputing many. */
  ClockFace face(List<ClockEvent> events, String region, LocalDate today);

  /**
   * Says why an event cannot follow those that happened: a second correction notice, one after
   * seven working days, a second extension, one that is told after the deadline, a date before
   * receipt or in the future, one that takes the ground from a later one. A late answer is no
   * objection.
   */
  Optional<Problem> objection(
      List<ClockEvent> events, ClockEvent next, String region, LocalDate today);
}
