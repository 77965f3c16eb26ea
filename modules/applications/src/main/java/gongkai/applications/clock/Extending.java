package gongkai.applications.clock;

import gongkai.applications.clock.ClockEvent.Extended;
import gongkai.applications.clock.ClockEvent.PeriodFixed;
import gongkai.applications.clock.Fault.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one extension (Article 33) and the reasonable period (Article 35) move the deadline. */
final class Extending {
  private Extending() {}

  static @Nullable Refusal extended(Course course, Extended event) {
    if (course.ordered != null) {
      return Fault.ORDER_FIRM.with(course.ordered);
    }
    if (course.extended != null) {
      return Fault.EXTENSION_TWICE.with(course.extended);
    }
    if (event.workingDays() < 1 || event.workingDays() > Statute.EXTENSION) {
      return Fault.EXTENSION_LENGTH.with();
    }
    if (event.approved().isAfter(event.on())) {
      return Fault.EXTENSION_UNAPPROVED.with();
    }
    LocalDate end = course.periodEnd();
    LocalDate before = course.deadline();
    if (end == null || before == null) {
      return Fault.NO_PERIOD.with();
    }
    if (event.on().isAfter(end)) {
      return Fault.EXTENSION_LATE.with(end);
    }
    course.extended = event.on();
    course.limit += event.workingDays();
    LocalDate after = Objects.requireNonNull(course.deadline());
    course.note(
        Ground.EXTENDED,
        event.on(),
        event.approved(),
        event.on(),
        event.workingDays(),
        before,
        after);
    return null;
  }

  static @Nullable Refusal fixed(Course course, PeriodFixed event) {
    if (course.ordered != null) {
      return Fault.ORDER_FIRM.with(course.ordered);
    }
    if (course.periodFixed != null) {
      return Fault.PERIOD_TWICE.with(course.periodFixed);
    }
    LocalDate before = course.deadline();
    if (before == null) {
      return Fault.NO_PERIOD.with();
    }
    if (event.on().isAfter(before)) {
      return Fault.PERIOD_LATE.with(before);
    }
    if (!event.until().isAfter(before)) {
      return Fault.PERIOD_SHORT.with(before);
    }
    course.periodFixed = event.on();
    course.fixed = event.until();
    course.note(Ground.PERIOD_FIXED, event.on(), event.on(), before, event.until());
    return null;
  }
}
