package gongkai.applications.clock;

import gongkai.applications.clock.ClockReading.Day;
import gongkai.applications.clock.ClockReading.Rule;
import gongkai.calendar.DayVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down why a clock shows what it shows: each rule, and each day of the period. */
final class Proof {
  private final Course course;
  private final ClockFace face;
  private final LocalDate today;

  private Proof(Course course, LocalDate today) {
    this.course = course;
    this.today = today;
    this.face = Faces.of(course, today);
  }

  static ClockReading of(Course course, LocalDate today) {
    var proof = new Proof(course, today);
    ClockFace face = proof.face;
    return new ClockReading(
        face.state(),
        face.received(),
        face.base(),
        face.deadline(),
        face.limit(),
        face.excluded(),
        face.used(),
        face.provisional(),
        face.daysLeft(),
        face.late(),
        face.waitUntil(),
        proof.rules(),
        proof.days());
  }

  private List<Rule> rules() {
    List<Ground.Step> steps = new ArrayList<>(course.steps);
    course.pauses.stream().filter(Pause::granted).forEach(pause -> waiting(pause, steps));
    assumedReceipt(steps);
    steps.sort(Comparator.comparing(Ground.Step::day));
    LocalDate deadline = face.deadline();
    if (deadline != null) {
      if (course.ordered == null) {
        steps.add(Ground.DEADLINE.on(deadline, face.limit(), face.excluded(), deadline));
      }
      if (face.late() && face.state() != ClockState.STOPPED) {
        steps.add(Ground.OVERDUE.on(today, deadline));
      }
    }
    if (face.provisional()) {
      steps.add(Ground.UNANNOUNCED.on(deadline == null ? today : deadline));
    }
    return steps.stream().map(Ground.Step::rule).toList();
  }

  private void waiting(Pause pause, List<Ground.Step> steps) {
    LocalDate lapse = pause.lapse(course.calendar);
    LocalDate answered = pause.answered();
    if (answered != null && answered.isBefore(lapse)) {
      return;
    }
    if (pause.reached() == null) {
      steps.add(Ground.OPINION_ASSUMED.on(pause.sent(), pause.sent(), lapse));
    }
    if (lapse.isBefore(today)) {
      steps.add(silence(pause.consulted()).on(lapse, lapse));
    }
  }

  private static Ground silence(@Nullable Consulted consulted) {
    return switch (consulted) {
      case THIRD_PARTY -> Ground.SILENT_THIRD_PARTY;
      case CO_MAKER -> Ground.SILENT_CO_MAKER;
      case OTHER_BODY -> Ground.SILENT_BODY;
      case null -> Ground.SILENT_APPLICANT;
    };
  }

  private void assumedReceipt(List<Ground.Step> steps) {
    LocalDate sent = course.feeNotice;
    LocalDate until = course.waitUntil;
    if (course.phase == Course.Phase.PAYMENT
        && course.feeNoticeReached == null
        && sent != null
        && until != null) {
      steps.add(Ground.FEE_ASSUMED.on(sent, sent, until));
    }
  }

  private List<Day> days() {
    LocalDate base = face.base();
    LocalDate deadline = face.deadline();
    if (base == null || deadline == null) {
      return List.of();
    }
    Exclusion exclusion = course.exclusion();
    List<Day> days = new ArrayList<>();
    int counted = 0;
    for (LocalDate day = base.plusDays(1); !day.isAfter(deadline); day = day.plusDays(1)) {
      DayVerdict verdict = course.calendar.verdict(day);
      boolean excluded = verdict.counted() && exclusion.contains(day);
      boolean counts = verdict.counted() && !excluded && counted < face.limit();
      counted += counts ? 1 : 0;
      days.add(new Day(verdict, counts, excluded));
    }
    return days;
  }
}
