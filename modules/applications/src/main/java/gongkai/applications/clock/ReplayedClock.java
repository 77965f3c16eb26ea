package gongkai.applications.clock;

import gongkai.applications.clock.Fault.Refusal;
import gongkai.calendar.WorkingCalendar;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The clock as the replay of its events; reading and objecting use the same rules. */
final class ReplayedClock implements CaseClock {
  private final Function<String, WorkingCalendar> calendars;
  private final ClockRules rules;

  ReplayedClock(Function<String, WorkingCalendar> calendars, ClockRules rules) {
    this.calendars = calendars;
    this.rules = rules;
  }

  @Override
  public ClockRules rules() {
    return rules;
  }

  @Override
  public ClockReading read(List<ClockEvent> events, String region, LocalDate today) {
    return Proof.of(replay(events, region, today).course(), today);
  }

  @Override
  public ClockFace face(List<ClockEvent> events, String region, LocalDate today) {
    return Faces.of(replay(events, region, today).course(), today);
  }

  @Override
  public Optional<Problem> objection(
      List<ClockEvent> events, ClockEvent next, String region, LocalDate today) {
    LocalDate latest = latest(next);
    if (latest.isAfter(today)) {
      return Optional.of(Fault.FUTURE.with(latest).problem());
    }
    Replay before = replay(events, region, today);
    List<ClockEvent> told = new ArrayList<>(events);
    told.add(next);
    Replay after = replay(told, region, today);
    Refusal refusal = after.fault(next);
    if (refusal == null && isAct(next)) {
      refusal = overtaken(events, next, before, after);
    }
    LocalDate received = before.course().receivedRaw;
    if (refusal != null && refusal.fault() == Fault.NOT_STARTED && received != null) {
      refusal = Fault.BEFORE_RECEIPT.with(received);
    }
    return Optional.ofNullable(refusal).map(Refusal::problem);
  }

  private Replay replay(List<ClockEvent> events, String region, LocalDate today) {
    return Replay.of(events, today, calendars.apply(region), rules);
  }

  /** An act that was told late must not take the ground from acts that followed. */
  private static @Nullable Refusal overtaken(
      List<ClockEvent> events, ClockEvent next, Replay before, Replay after) {
    for (ClockEvent event : events) {
      Refusal lost = after.fault(event);
      if (lost != null && before.fault(event) == null) {
        boolean twice = EventKind.of(event) == EventKind.of(next) && event.on().equals(next.on());
        return twice ? lost : Fault.OVERTAKEN.with(Names.of(event), event.on());
      }
    }
    return null;
  }

  /** Says whether somebody chose the day; that something reached or came in is a fact. */
  private static boolean isAct(ClockEvent event) {
    return switch (EventKind.of(event)) {
      case CONSULTATION_RECEIVED, CONSULTATION_ANSWERED, FEE_NOTICE_RECEIVED, REASONS_GIVEN ->
          false;
      default -> true;
    };
  }

  /** The latest day that an event tells as past. */
  private static LocalDate latest(ClockEvent event) {
    if (event instanceof ClockEvent.Received r) {
      LocalDate raw = r.confirmed() == null ? r.arrived() : r.confirmed();
      LocalDate last = raw.isAfter(r.submitted()) ? raw : r.submitted();
      return last.isAfter(r.on()) ? last : r.on();
    }
    return event.on();
  }
}
