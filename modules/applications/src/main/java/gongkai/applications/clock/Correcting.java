package gongkai.applications.clock;

import gongkai.applications.clock.ClockEvent.CorrectionAsked;
import gongkai.applications.clock.ClockEvent.CorrectionLapsed;
import gongkai.applications.clock.ClockEvent.CorrectionReceived;
import gongkai.applications.clock.Course.Phase;
import gongkai.applications.clock.Fault.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One notice to correct voids the clock, the corrected application starts it anew (Article 30). */
final class Correcting {
  private static final int LONGEST = 60;

  private Correcting() {}

  static @Nullable Refusal asked(Course course, CorrectionAsked event) {
    if (course.ordered != null) {
      return Fault.ORDER_FIRM.with(course.ordered);
    }
    if (course.correctionAsked != null) {
      return Fault.CORRECTION_TWICE.with(course.correctionAsked);
    }
    if (course.phase != Phase.RUNNING) {
      return Fault.NO_PERIOD.with();
    }
    if (event.workingDays() < 1 || event.workingDays() > LONGEST) {
      return Fault.CORRECTION_PERIOD.with();
    }
    LocalDate received = Objects.requireNonNull(course.received);
    LocalDate last = course.calendar.lastDay(received, Statute.CORRECTION_NOTICE);
    if (event.on().isAfter(last)) {
      return Fault.CORRECTION_LATE.with(last);
    }
    course.correctionAsked = event.on();
    course.await(Phase.CORRECTION, event.on(), event.workingDays());
    LocalDate until = Objects.requireNonNull(course.waitUntil);
    course.note(Ground.CORRECTION_ASKED, event.on(), event.on(), last, event.workingDays(), until);
    return null;
  }

  static @Nullable Refusal received(Course course, CorrectionReceived event) {
    if (course.phase != Phase.CORRECTION) {
      return Fault.CORRECTION_NOT_ASKED.with();
    }
    course.note(Ground.CORRECTION_RECEIVED, event.on(), event.on());
    LocalDate counted = Receiving.orNextWorkingDay(course, event.on());
    course.start(counted);
    course.note(Ground.PERIOD, counted, counted);
    return null;
  }

  static @Nullable Refusal lapsed(Course course, CorrectionLapsed event) {
    LocalDate until = course.waitUntil;
    if (course.phase != Phase.CORRECTION || until == null) {
      return Fault.CORRECTION_NOT_ASKED.with();
    }
    if (!event.on().isAfter(until)) {
      return Fault.CORRECTION_NOT_LAPSED.with(until);
    }
    course.stop(event.on());
    course.note(Ground.CORRECTION_LAPSED, event.on(), until, event.on());
    return null;
  }
}
