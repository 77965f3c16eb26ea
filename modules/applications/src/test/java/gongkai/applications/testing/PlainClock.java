package gongkai.applications.testing;

import gongkai.applications.clock.CaseClock;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockFace;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.clock.ClockRules;
import gongkai.applications.clock.ClockState;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case clock of plain days: 28 from receipt, extended by plain days; nothing else moves it. */
public final class PlainClock {
  private PlainClock() {}

  /** The door. */
  public static CaseClock door() {
    return new CaseClock() {
      @Override
      public ClockReading read(List<ClockEvent> events, String region, LocalDate today) {
        return reading(events, today);
      }

      @Override
      public ClockFace face(List<ClockEvent> events, String region, LocalDate today) {
        return reading(events, today).face();
      }

      @Override
      public ClockRules rules() {
        return ClockRules.STANDARD;
      }

      @Override
      public Optional<Problem> objection(
          List<ClockEvent> events, ClockEvent next, String region, LocalDate today) {
        return next.on().isAfter(today)
            ? Optional.of(new Problem("on", "future", "日期在将来。"))
            : Optional.empty();
      }
    };
  }

  private static ClockReading reading(List<ClockEvent> events, LocalDate today) {
    LocalDate received = null;
    LocalDate stopped = null;
    int days = 28;
    for (ClockEvent event : events) {
      switch (event) {
        case ClockEvent.Received e -> received = e.on();
        case ClockEvent.Extended e -> days += e.workingDays();
        case ClockEvent.Replied e -> stopped = e.on();
        case ClockEvent.Ended e -> stopped = e.on();
        default -> {}
      }
    }
    LocalDate deadline = received == null ? today : received.plusDays(days);
    LocalDate end = stopped == null ? today : stopped;
    ClockState state = stopped == null ? ClockState.RUNNING : ClockState.STOPPED;
    return new ClockReading(
        state,
        received,
        received,
        deadline,
        days,
        0,
        0,
        false,
        (int) (deadline.toEpochDay() - end.toEpochDay()),
        end.isAfter(deadline),
        null,
        List.of(),
        List.of());
  }
}
