package gongkai.applications.clock;

import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationReceived;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.ClockEvent.ReasonsAsked;
import gongkai.applications.clock.ClockEvent.ReasonsGiven;
import gongkai.applications.clock.Fault.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time needed to ask others is not counted (Articles 32 to 34; by setting also Article 35). */
final class Consulting {
  /** No consultation has an empty key. */
  private static final String REASONS = "";

  private Consulting() {}

  static @Nullable Refusal sent(Course course, ConsultationSent event) {
    if (find(course, event.consultation()) != null) {
      return Fault.CONSULTATION_TWICE.with();
    }
    Ground ground =
        switch (event.consulted()) {
          case THIRD_PARTY -> Ground.ASKED_THIRD_PARTY;
          case CO_MAKER -> Ground.ASKED_CO_MAKER;
          case OTHER_BODY -> Ground.ASKED_BODY;
        };
    pause(course, event.consultation(), event.consulted(), event.on(), ground);
    return null;
  }

  static @Nullable Refusal reached(Course course, ConsultationReceived event) {
    Pause pause = find(course, event.consultation());
    if (pause == null) {
      return Fault.CONSULTATION_UNKNOWN.with();
    }
    if (pause.reached() != null || pause.answered() != null) {
      return Fault.ALREADY.with();
    }
    pause.reached(event.on());
    course.note(Ground.OPINION_AWAITED, event.on(), event.on(), pause.lapse(course.calendar));
    return null;
  }

  static @Nullable Refusal answered(Course course, ConsultationAnswered event) {
    Pause pause = find(course, event.consultation());
    if (pause == null) {
      return Fault.CONSULTATION_UNKNOWN.with();
    }
    if (pause.answered() != null) {
      return Fault.ALREADY.with();
    }
    pause.answered(event.on());
    course.note(Ground.OPINION_GIVEN, event.on(), event.on(), pause.sent());
    return null;
  }

  static @Nullable Refusal reasonsAsked(Course course, ReasonsAsked event) {
    if (find(course, REASONS) != null) {
      return Fault.ALREADY.with();
    }
    if (course.rules.reasonsStop()) {
      pause(course, REASONS, null, event.on(), Ground.REASONS_STOP);
    } else {
      course.pauses.add(new Pause(REASONS, null, event.on(), false));
      course.note(Ground.REASONS_ASKED, event.on(), event.on());
    }
    return null;
  }

  static @Nullable Refusal reasonsGiven(Course course, ReasonsGiven event) {
    Pause pause = find(course, REASONS);
    if (pause == null) {
      return Fault.REASONS_NOT_ASKED.with();
    }
    if (pause.answered() != null) {
      return Fault.ALREADY.with();
    }
    pause.answered(event.on());
    course.note(Ground.REASONS_GIVEN, event.on(), event.on());
    return null;
  }

  private static void pause(
      Course course, String key, @Nullable Consulted consulted, LocalDate sent, Ground ground) {
    LocalDate end = course.periodEnd();
    if (course.ordered != null) {
      course.pauses.add(new Pause(key, consulted, sent, false));
      course.note(Ground.ASKED_ORDERED, sent, sent, course.ordered);
    } else if (end != null && sent.isAfter(end)) {
      course.pauses.add(new Pause(key, consulted, sent, false));
      course.note(Ground.ASKED_LATE, sent, sent, end);
    } else {
      course.pauses.add(new Pause(key, consulted, sent, true));
      course.note(ground, sent, sent);
    }
  }

  private static @Nullable Pause find(Course course, String key) {
    for (Pause pause : course.pauses) {
      if (pause.key().equals(key)) {
        return pause;
      }
    }
    return null;
  }
}
