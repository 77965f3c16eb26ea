package gongkai.applications.clock;

import gongkai.applications.clock.Course.Phase;
import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads off a course what it shows on a day. */
final class Faces {
  private Faces() {}

  static ClockFace of(Course course, LocalDate today) {
    LocalDate day = course.stopped == null ? today : course.stopped;
    LocalDate deadline = course.deadline();
    boolean late = deadline != null && day.isAfter(deadline);
    LocalDate waitUntil = waitUntil(course, today);
    return new ClockFace(
        state(course, today),
        course.received,
        course.base,
        deadline,
        course.limit,
        course.excluded(),
        course.used(day),
        provisional(course, deadline, waitUntil),
        daysLeft(course, day, deadline),
        late,
        waitUntil);
  }

  /** Opinions that are awaited at the end of a day. */
  static List<Pause> open(Course course, LocalDate today) {
    return course.pauses.stream()
        .filter(pause -> pause.consulted() != null || course.rules.reasonsStop())
        .filter(pause -> pause.open(course.calendar, today))
        .toList();
  }

  private static ClockState state(Course course, LocalDate today) {
    return switch (course.phase) {
      case NOT_STARTED -> ClockState.NOT_STARTED;
      case CORRECTION -> ClockState.WAITING_FOR_CORRECTION;
      case PAYMENT -> ClockState.WAITING_FOR_PAYMENT;
      case STOPPED -> ClockState.STOPPED;
      case RUNNING ->
          open(course, today).stream().anyMatch(Pause::granted)
              ? ClockState.CONSULTING
              : ClockState.RUNNING;
    };
  }

  private static @Nullable LocalDate waitUntil(Course course, LocalDate today) {
    if (course.phase != Phase.RUNNING) {
      return course.waitUntil;
    }
    return open(course, today).stream()
        .map(pause -> pause.lapse(course.calendar))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static int daysLeft(Course course, LocalDate day, @Nullable LocalDate deadline) {
    LocalDate base = course.base;
    if (deadline == null || base == null) {
      return 0;
    }
    if (day.isAfter(deadline)) {
      // a rest day after the deadline is late too
      return -Math.max(1, course.calendar.count(deadline, day));
    }
    return course.calendar.count(day.isBefore(base) ? base : day, deadline);
  }

  private static boolean provisional(
      Course course, @Nullable LocalDate deadline, @Nullable LocalDate waitUntil) {
    return unannounced(course.calendar, course.base, deadline)
        || unannounced(course.calendar, course.waitFrom, waitUntil);
  }

  private static boolean unannounced(
      WorkingCalendar calendar, @Nullable LocalDate after, @Nullable LocalDate until) {
    if (after == null || until == null) {
      return false;
    }
    for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      if (calendar.verdict(day).provisional()) {
        return true;
      }
    }
    return false;
  }
}
