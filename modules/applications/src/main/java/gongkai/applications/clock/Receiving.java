package gongkai.applications.clock;

import static gongkai.applications.clock.DateOfReceipt.confirmable;

import gongkai.applications.Channel;
import gongkai.applications.clock.ClockEvent.Ordered;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.clock.Fault.Refusal;
import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date of receipt starts the clock (Article 31). */
final class Receiving {
  private Receiving() {}

  static @Nullable Refusal received(Course course, Received event) {
    Refusal refusal = refusal(course, event);
    if (refusal != null) {
      return refusal;
    }
    LocalDate confirmed = event.confirmed();
    if (confirmed == null && DateOfReceipt.needsConfirmation(event.channel())) {
      course.waitFrom = course.calendar.orNextWorkingDay(confirmable(event));
      course.waitUntil = lastTimely(course, course.waitFrom);
      course.note(Ground.UNCONFIRMED, event.on(), event.arrived(), course.waitUntil);
      return null;
    }
    course.note(ground(event), event.on(), event.on());
    if (confirmed != null && DateOfReceipt.goesByConfirmation(event.channel())) {
      warnWhenLate(course, confirmable(event), confirmed);
    }
    LocalDate counted = orNextWorkingDay(course, event.on());
    course.receivedRaw = event.on();
    course.received = counted;
    course.start(counted);
    if (event.channel() != Channel.RULING) {
      course.note(Ground.PERIOD, counted, counted);
    }
    return null;
  }

  /** A ruling fixes the last day itself. */
  static @Nullable Refusal ordered(Course course, Ordered event) {
    LocalDate base = course.base;
    if (course.ordered != null) {
      return Fault.ALREADY.with();
    }
    if (base == null) {
      return Fault.NO_PERIOD.with();
    }
    LocalDate first = base.isAfter(event.on()) ? base : event.on();
    if (event.until().isBefore(first)) {
      return Fault.ORDER_SHORT.with(first);
    }
    course.order(event.until());
    course.note(Ground.ORDERED, event.on(), event.on(), event.until());
    return null;
  }

  /** What arrives on a rest day counts as received on the next working day. */
  static LocalDate orNextWorkingDay(Course course, LocalDate day) {
    LocalDate counted = course.calendar.orNextWorkingDay(day);
    if (!counted.equals(day)) {
      course.note(Ground.REST_DAY, day, day, counted);
    }
    return counted;
  }

  private static @Nullable Refusal refusal(Course course, Received event) {
    if (course.receivedRaw != null) {
      return Fault.RECEIVED_TWICE.with(course.receivedRaw);
    }
    LocalDate confirmed = event.confirmed();
    if (event.arrived().isBefore(event.submitted())
        || (confirmed != null && confirmed.isBefore(event.arrived()))) {
      return Fault.RECEIPT_ORDER.with();
    }
    LocalDate lawful =
        DateOfReceipt.of(event.channel(), event.submitted(), event.arrived(), confirmed);
    return lawful.equals(event.on()) ? null : Fault.RECEIPT_DATE.with(lawful);
  }

  private static void warnWhenLate(Course course, LocalDate possible, LocalDate confirmed) {
    WorkingCalendar calendar = course.calendar;
    int days = calendar.count(calendar.orNextWorkingDay(possible), confirmed);
    if (days > course.rules.confirmationDays()) {
      course.note(Ground.LATE_CONFIRMATION, confirmed, possible, confirmed, days);
    }
  }

  private static LocalDate lastTimely(Course course, LocalDate from) {
    int days = course.rules.confirmationDays();
    return days == 0 ? from : course.calendar.lastDay(from, days);
  }

  private static Ground ground(Received event) {
    return switch (event.channel()) {
      case COUNTER, ORAL -> Ground.RECEIVED_IN_PERSON;
      case REGISTERED_POST -> Ground.RECEIVED_BY_POST;
      case ORDINARY_POST -> Ground.RECEIVED_BY_ORDINARY_POST;
      case FAX -> Ground.RECEIVED_BY_FAX;
      case EMAIL -> Ground.RECEIVED_BY_EMAIL;
      case RULING -> Ground.RECEIVED_RULING;
      case ONLINE -> event.confirmed() == null ? Ground.RECEIVED_ONLINE : Ground.CONFIRMED_ONLINE;
    };
  }
}
