package gongkai.applications.reminder.agenda;

import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.reminder.Due.Kind;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of an open case that may concern somebody. */
record CaseDays(
    String id,
    String number,
    BodyCode body,
    Stage stage,
    ClockState state,
    String department,
    String waitingFor,
    @Nullable LocalDate deadline,
    @Nullable LocalDate waitUntil,
    @Nullable LocalDate departmentDue,
    @Nullable LocalDate draftDue,
    @Nullable LocalDate approvalDue) {

  /** What is due for who has the case. */
  Map<Kind, LocalDate> ofHolder() {
    Map<Kind, LocalDate> days = new EnumMap<>(Kind.class);
    put(days, Kind.ANSWER, deadline);
    if (!waitingFor.isEmpty()) {
      put(days, Kind.APPROVAL, approvalDue);
    } else if (stage != Stage.ANSWERING) {
      put(days, Kind.DRAFT, draftDue);
      put(days, Kind.DEPARTMENT, department.isEmpty() ? null : departmentDue);
    }
    Kind awaited = awaited(state);
    if (awaited != null) {
      put(days, awaited, waitUntil);
    }
    return days;
  }

  /** What is due for who may take the step of approval it waits for. */
  Map<Kind, LocalDate> ofApprover() {
    Map<Kind, LocalDate> days = new EnumMap<>(Kind.class);
    put(days, Kind.APPROVAL, approvalDue);
    return days;
  }

  private static @Nullable Kind awaited(ClockState state) {
    return switch (state) {
      case WAITING_FOR_CORRECTION -> Kind.CORRECTION;
      case WAITING_FOR_PAYMENT -> Kind.PAYMENT;
      case CONSULTING -> Kind.CONSULTATION;
      case NOT_STARTED, RUNNING, STOPPED -> null;
    };
  }

  private static void put(Map<Kind, LocalDate> days, Kind kind, @Nullable LocalDate day) {
    if (day != null) {
      days.put(kind, day);
    }
  }
}
