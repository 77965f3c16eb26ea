package gongkai.applications.clock;

import gongkai.applications.clock.ClockEvent.FeeLapsed;
import gongkai.applications.clock.ClockEvent.FeeNoticeReceived;
import gongkai.applications.clock.ClockEvent.FeeNoticeSent;
import gongkai.applications.clock.ClockEvent.FeePaid;
import gongkai.applications.clock.Course.Phase;
import gongkai.applications.clock.Fault.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fee notice stops the clock, paying starts it anew (国办函〔2020〕109号, Article 6). */
final class Charging {
  private Charging() {}

  static @Nullable Refusal sent(Course course, FeeNoticeSent event) {
    if (course.ordered != null) {
      return Fault.ORDER_FIRM.with(course.ordered);
    }
    if (course.feeNotice != null) {
      return Fault.FEE_TWICE.with(course.feeNotice);
    }
    if (event.on().isBefore(Statute.FEES_SINCE)) {
      return Fault.FEE_BEFORE_LAW.with(Statute.FEES_SINCE);
    }
    LocalDate deadline = course.deadline();
    if (deadline == null) {
      return Fault.NO_PERIOD.with();
    }
    if (event.on().isAfter(deadline)) {
      return Fault.FEE_LATE.with(deadline);
    }
    course.feeNotice = event.on();
    course.await(Phase.PAYMENT, event.on(), Statute.PAYMENT);
    course.note(Ground.FEE_NOTICE, event.on(), event.on());
    return null;
  }

  static @Nullable Refusal reached(Course course, FeeNoticeReceived event) {
    if (course.phase != Phase.PAYMENT) {
      return Fault.FEE_NOT_SENT.with();
    }
    if (course.feeNoticeReached != null) {
      return Fault.ALREADY.with();
    }
    course.feeNoticeReached = event.on();
    course.await(Phase.PAYMENT, event.on(), Statute.PAYMENT);
    LocalDate until = Objects.requireNonNull(course.waitUntil);
    course.note(Ground.FEE_AWAITED, event.on(), event.on(), until);
    return null;
  }

  static @Nullable Refusal paid(Course course, FeePaid event) {
    LocalDate until = course.waitUntil;
    if (course.phase != Phase.PAYMENT || until == null) {
      return Fault.FEE_NOT_SENT.with();
    }
    if (event.on().isAfter(until)) {
      return Fault.FEE_PAID_LATE.with(until);
    }
    // the day after paying is the first day, so paying on a rest day moves nothing
    course.start(event.on());
    course.note(Ground.FEE_PAID, event.on(), event.on());
    return null;
  }

  static @Nullable Refusal lapsed(Course course, FeeLapsed event) {
    LocalDate until = course.waitUntil;
    if (course.phase != Phase.PAYMENT || until == null) {
      return Fault.FEE_NOT_SENT.with();
    }
    if (course.feeNoticeReached == null) {
      return Fault.FEE_RECEIPT_UNKNOWN.with();
    }
    if (!event.on().isAfter(until)) {
      return Fault.FEE_NOT_LAPSED.with(until);
    }
    course.stop(event.on());
    course.note(Ground.FEE_LAPSED, event.on(), until, event.on());
    return null;
  }
}
