package gongkai.applications.recount;

import gongkai.applications.CaseId;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockFace;
import gongkai.applications.clock.ClockState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An open case with what is stored of its clock, and the events from which it follows. */
record OpenCase(CaseId id, String number, String body, Stored stored, List<ClockEvent> events) {
  OpenCase {
    events = List.copyOf(events);
  }

  /** What the lists show of a clock. */
  record Stored(
      ClockState state,
      @Nullable LocalDate received,
      @Nullable LocalDate deadline,
      @Nullable LocalDate waitUntil,
      boolean provisional) {

    static Stored of(ClockFace face) {
      return new Stored(
          face.state(), face.received(), face.deadline(), face.waitUntil(), face.provisional());
    }

    boolean sameDeadline(Stored other) {
      return Objects.equals(deadline, other.deadline);
    }

    boolean lateOn(LocalDate day) {
      return deadline != null && day.isAfter(deadline);
    }
  }
}
