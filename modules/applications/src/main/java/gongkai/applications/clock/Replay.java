package gongkai.applications.clock;

import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationReceived;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.Fault.Refusal;
import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies the events of an application in the order of their days. An event that the law does not
 * allow where it stands changes nothing and is kept with its fault; so nothing that comes too late
 * can give time, whoever recorded it.
 */
final class Replay {
  private static final Comparator<ClockEvent> BY_DAY =
      Comparator.comparing(ClockEvent::on)
          .thenComparing(EventKind::of)
          .thenComparing(Replay::key)
          .thenComparingLong(Replay::size)
          .thenComparing(ClockEvent::toString);

  private final Course course;
  private final IdentityHashMap<ClockEvent, Refusal> faults = new IdentityHashMap<>();

  private Replay(Course course) {
    this.course = course;
  }

  /** Replays the events up to the end of a day. */
  static Replay of(
      List<ClockEvent> events, LocalDate today, WorkingCalendar calendar, ClockRules rules) {
    var replay = new Replay(new Course(calendar, rules));
    events.stream().filter(e -> !e.on().isAfter(today)).sorted(BY_DAY).forEach(replay::take);
    return replay;
  }

  Course course() {
    return course;
  }

  /** Why an event had no effect, {@code null} when it had one; asks for this very object. */
  @Nullable Refusal fault(ClockEvent event) {
    return faults.get(event);
  }

  private void take(ClockEvent event) {
    Refusal refusal = apply(event);
    if (refusal != null) {
      faults.put(event, refusal);
      course.note(Ground.NO_EFFECT, event.on(), event.on(), Names.of(event), refusal);
    }
  }

  private @Nullable Refusal apply(ClockEvent event) {
    if (course.stopped != null) {
      return Fault.CLOSED.with(course.stopped);
    }
    return switch (event) {
      case ClockEvent.Received e -> Receiving.received(course, e);
      case ClockEvent.Ended e -> Ending.ended(course, e);
      case ClockEvent other when course.phase == Course.Phase.NOT_STARTED ->
          Fault.NOT_STARTED.with();
      case ClockEvent.Ordered e -> Receiving.ordered(course, e);
      case ClockEvent.CorrectionAsked e -> Correcting.asked(course, e);
      case ClockEvent.CorrectionReceived e -> Correcting.received(course, e);
      case ClockEvent.CorrectionLapsed e -> Correcting.lapsed(course, e);
      case ConsultationSent e -> Consulting.sent(course, e);
      case ConsultationReceived e -> Consulting.reached(course, e);
      case ConsultationAnswered e -> Consulting.answered(course, e);
      case ClockEvent.ReasonsAsked e -> Consulting.reasonsAsked(course, e);
      case ClockEvent.ReasonsGiven e -> Consulting.reasonsGiven(course, e);
      case ClockEvent.Extended e -> Extending.extended(course, e);
      case ClockEvent.PeriodFixed e -> Extending.fixed(course, e);
      case ClockEvent.FeeNoticeSent e -> Charging.sent(course, e);
      case ClockEvent.FeeNoticeReceived e -> Charging.reached(course, e);
      case ClockEvent.FeePaid e -> Charging.paid(course, e);
      case ClockEvent.FeeLapsed e -> Charging.lapsed(course, e);
      case ClockEvent.Replied e -> Ending.replied(course, e);
    };
  }

  private static String key(ClockEvent event) {
    return switch (event) {
      case ConsultationSent e -> e.consultation();
      case ConsultationReceived e -> e.consultation();
      case ConsultationAnswered e -> e.consultation();
      default -> "";
    };
  }

  /** Of two events of one kind and day, which only a merge can bring, the one that gives less. */
  private static long size(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Received e -> e.confirmed() == null ? 0 : 1;
      case ClockEvent.CorrectionAsked e -> e.workingDays();
      case ClockEvent.Extended e -> e.workingDays();
      case ClockEvent.PeriodFixed e -> e.until().toEpochDay();
      case ClockEvent.Ordered e -> e.until().toEpochDay();
      default -> 0;
    };
  }
}
