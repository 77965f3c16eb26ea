package gongkai.applications.register;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyLimit;
import gongkai.applications.remedy.RemedyLimit.Day;
import gongkai.applications.remedy.RemedyLimit.Unit;
import gongkai.calendar.DayVerdict;
import gongkai.calendar.Deadline;
import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The periods of reconsideration and litigation: our reply from the day the copy was served, the
 * decision from the day of acceptance. Which version of the 行政复议法 applies is decided by the day of
 * acceptance, or the first known day where that is not known.
 *
 * @param defenceDays days for the defence in court; 15 by 行政诉讼法 Article 67
 */
record RemedyPeriods(int defenceDays) {
  /** The 行政复议法 of 2023 is in force. */
  private static final LocalDate REVISED = LocalDate.of(2024, 1, 1);

  RemedyPeriods {
    if (defenceDays < 1 || defenceDays > 60) {
      throw new IllegalArgumentException("Not 1 to 60 days: " + defenceDays);
    }
  }

  /** The last day for our reply, empty until the copy is served. */
  Optional<RemedyLimit> reply(RemedyEntry entry, WorkingCalendar calendar) {
    LocalDate served = entry.served();
    if (served == null) {
      return Optional.empty();
    }
    if (entry.route().suit()) {
      return Optional.of(days(served, defenceDays, "行政诉讼法第六十七条", calendar));
    }
    if (!revised(entry)) {
      return Optional.of(days(served, 10, "行政复议法（2017年修正）第二十三条", calendar));
    }
    return Optional.of(
        entry.simplified()
            ? workingDays(served, 5, "行政复议法第五十四条、第八十八条", calendar)
            : workingDays(served, 10, "行政复议法第四十八条、第八十八条", calendar));
  }

  /** The last day for the decision, before any extension; empty until accepted. */
  Optional<RemedyLimit> decision(RemedyEntry entry, WorkingCalendar calendar) {
    LocalDate accepted = entry.accepted();
    if (accepted == null) {
      return Optional.empty();
    }
    if (entry.route().suit()) {
      return Optional.of(
          entry.simplified()
              ? days(accepted, 45, "行政诉讼法第八十三条", calendar)
              : months(accepted, 6, "行政诉讼法第八十一条", calendar));
    }
    if (!revised(entry)) {
      return Optional.of(days(accepted, 60, "行政复议法（2017年修正）第三十一条", calendar));
    }
    return Optional.of(days(accepted, entry.simplified() ? 30 : 60, "行政复议法第六十二条", calendar));
  }

  private static boolean revised(RemedyEntry entry) {
    LocalDate day =
        Stream.of(Optional.ofNullable(entry.accepted()), Optional.ofNullable(entry.served()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(entry.filed());
    return entry.route() == RemedyRoute.RECONSIDERATION && !day.isBefore(REVISED);
  }

  private static RemedyLimit workingDays(
      LocalDate from, int length, String article, WorkingCalendar calendar) {
    Deadline deadline = calendar.after(from, length);
    List<Day> days =
        deadline.days().stream().map(verdict -> new Day(verdict, verdict.counted())).toList();
    return new RemedyLimit(
        from, length, Unit.WORKING_DAYS, deadline.date(), deadline.provisional(), article, days);
  }

  private static RemedyLimit days(
      LocalDate from, int length, String article, WorkingCalendar calendar) {
    LocalDate end = from.plusDays(length);
    LocalDate date = calendar.orNextWorkingDay(end);
    List<Day> days =
        from.plusDays(1)
            .datesUntil(date.plusDays(1))
            .map(day -> new Day(calendar.verdict(day), !day.isAfter(end)))
            .toList();
    return limit(from, length, Unit.DAYS, date, article, days, calendar);
  }

  private static RemedyLimit months(
      LocalDate from, int length, String article, WorkingCalendar calendar) {
    LocalDate date = calendar.orNextWorkingDay(from.plusMonths(length));
    return limit(from, length, Unit.MONTHS, date, article, List.of(), calendar);
  }

  private static RemedyLimit limit(
      LocalDate from,
      int length,
      Unit unit,
      LocalDate date,
      String article,
      List<Day> days,
      WorkingCalendar calendar) {
    DayVerdict last = calendar.verdict(date);
    return new RemedyLimit(from, length, unit, date, last.provisional(), article, days);
  }
}
