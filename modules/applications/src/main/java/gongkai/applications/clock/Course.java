package gongkai.applications.clock;

import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a clock stands while its events are replayed, and by which rules it came there. */
final class Course {
  final WorkingCalendar calendar;
  final ClockRules rules;
  final List<Pause> pauses = new ArrayList<>();
  final List<Ground.Step> steps = new ArrayList<>();
  Phase phase = Phase.NOT_STARTED;

  /** Day of the receipt that counts, before and after the rule for rest days. */
  @Nullable LocalDate receivedRaw;

  @Nullable LocalDate received;

  /** Day 0 and length of the period; the base is {@code null} while void. */
  @Nullable LocalDate base;

  int limit = Statute.ANSWER;

  /** The end that a ruling ordered; nothing moves it. */
  @Nullable LocalDate ordered;

  /** The end that was fixed under Article 35. */
  @Nullable LocalDate fixed;

  /** The day from which, and the last day until which, the applicant is waited for. */
  @Nullable LocalDate waitFrom;

  @Nullable LocalDate waitUntil;

  @Nullable LocalDate correctionAsked;
  @Nullable LocalDate extended;
  @Nullable LocalDate feeNotice;
  @Nullable LocalDate feeNoticeReached;
  @Nullable LocalDate periodFixed;
  @Nullable LocalDate stopped;

  Course(WorkingCalendar calendar, ClockRules rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  /** What the events have made of the period. */
  enum Phase {
    NOT_STARTED,
    RUNNING,
    CORRECTION,
    PAYMENT,
    STOPPED
  }

  /** Starts a period of 20 working days after a day; what was extended or fixed before is void. */
  void start(LocalDate day) {
    base = day;
    limit = Statute.ANSWER;
    fixed = null;
    waitFrom = null;
    waitUntil = null;
    phase = Phase.RUNNING;
    if (rules.extendAgain()) {
      extended = null;
      periodFixed = null;
    }
  }

  /** Takes the last day from a ruling. */
  void order(LocalDate until) {
    ordered = until;
    limit = base == null ? 0 : calendar.count(base, until);
  }

  /** Voids the period until the applicant has done something. */
  void await(Phase what, LocalDate from, int workingDays) {
    base = null;
    phase = what;
    waitFrom = from;
    waitUntil = calendar.lastDay(from, workingDays);
  }

  void stop(LocalDate day) {
    stopped = day;
    phase = Phase.STOPPED;
    waitFrom = null;
    waitUntil = null;
  }

  Exclusion exclusion() {
    return Exclusion.of(ordered == null ? pauses : List.of(), rules.boundary(), calendar);
  }

  int excluded() {
    return base == null ? 0 : exclusion().count(base, LocalDate.MAX, calendar);
  }

  /**
   * The last day of the period of Article 33 as far as is known, {@code null} while void; extension
   * and consultation move this one.
   */
  @Nullable LocalDate periodEnd() {
    if (ordered != null) {
      return ordered;
    }
    return base == null ? null : calendar.lastDay(base, limit + excluded());
  }

  /** The last day for the answer: the period's, or the later one fixed under Article 35. */
  @Nullable LocalDate deadline() {
    LocalDate end = periodEnd();
    return ordered == null && end != null && fixed != null && fixed.isAfter(end) ? fixed : end;
  }

  /** Working days used up by a day. */
  int used(LocalDate day) {
    return base == null ? 0 : calendar.count(base, day) - exclusion().count(base, day, calendar);
  }

  void note(Ground ground, LocalDate day, Object... details) {
    steps.add(ground.on(day, details));
  }
}
