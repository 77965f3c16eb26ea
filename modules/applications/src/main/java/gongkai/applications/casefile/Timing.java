package gongkai.applications.casefile;

import gongkai.applications.clock.CaseClock;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockFace;
import gongkai.applications.clock.ClockReading;
import gongkai.office.Change.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The moment of an act on a case and the clock by which it is read.
 *
 * @param region calendar overlay of the case's body, empty for the national calendar
 */
public record Timing(CaseClock clock, String region, Instant at) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The day in Beijing. */
  public LocalDate today() {
    return LocalDate.ofInstant(at, ZONE);
  }

  /** What the clock shows after these events. */
  public ClockReading read(List<ClockEvent> events) {
    return clock.read(events, region, today());
  }

  ClockFace face(List<ClockEvent> events) {
    return clock.face(events, region, today());
  }

  /** Why an event cannot follow these. */
  public Optional<Problem> objection(List<ClockEvent> events, ClockEvent next) {
    return clock.objection(events, next, region, today());
  }
}
