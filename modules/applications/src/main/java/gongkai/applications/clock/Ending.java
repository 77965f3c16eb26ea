package gongkai.applications.clock;

import gongkai.applications.clock.ClockEvent.Ended;
import gongkai.applications.clock.ClockEvent.Replied;
import gongkai.applications.clock.Fault.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer or another end stops the clock; a late answer is an answer. */
final class Ending {
  private Ending() {}

  static @Nullable Refusal replied(Course course, Replied event) {
    LocalDate on = event.on();
    LocalDate deadline = course.deadline();
    if (deadline == null) {
      course.note(Ground.REPLIED_UNTIMED, on, on);
    } else {
      Ground ground = on.isAfter(deadline) ? Ground.REPLIED_LATE : Ground.REPLIED;
      course.note(ground, on, on, course.used(on), deadline);
    }
    course.stop(on);
    return null;
  }

  static @Nullable Refusal ended(Course course, Ended event) {
    course.stop(event.on());
    course.note(Ground.ENDED, event.on(), event.on());
    return null;
  }
}
