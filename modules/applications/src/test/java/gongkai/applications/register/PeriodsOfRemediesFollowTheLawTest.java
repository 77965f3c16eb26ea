package gongkai.applications.register;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyLimit;
import gongkai.applications.remedy.RemedyLimit.Unit;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 行政复议法 (2017 and 2023) and 行政诉讼法, on the calendars of their years. */
class PeriodsOfRemediesFollowTheLawTest {
  private static final Path CALENDAR =
      Path.of(System.getProperty("gongkai.root"), "config/calendar");
  private static final WorkingCalendar DAYS =
      HolidayNotices.open(CALENDAR, CALENDAR.resolve("none")).calendar();

  private final RemedyPeriods periods = new RemedyPeriods(15);

  @ParameterizedTest(name = "{0} accepted {2}, served {3}: {4}")
  @CsvSource({
    // ten working days since 2024
    "RECONSIDERATION, false, 2024-01-02, 2024-01-05, 2024-01-19, 行政复议法第四十八条、第八十八条",
    "RECONSIDERATION, false, 2024-02-01, 2024-02-05, 2024-02-23, 行政复议法第四十八条、第八十八条",
    // five in the simplified procedure; the make-up Sunday counts
    "RECONSIDERATION, true, 2024-01-02, 2024-01-05, 2024-01-12, 行政复议法第五十四条、第八十八条",
    "RECONSIDERATION, true, 2024-02-01, 2024-02-05, 2024-02-18, 行政复议法第五十四条、第八十八条",
    // what was accepted before 2024 stays under the former law: ten days, rolled on
    "RECONSIDERATION, false, 2023-12-25, 2023-12-28, 2024-01-08, 行政复议法（2017年修正）第二十三条",
    "RECONSIDERATION, true, 2023-12-29, 2024-01-03, 2024-01-15, 行政复议法（2017年修正）第二十三条",
    "RECONSIDERATION, false, 2020-09-21, 2020-09-25, 2020-10-09, 行政复议法（2017年修正）第二十三条",
    "RECONSIDERATION, false, , 2023-12-29, 2024-01-08, 行政复议法（2017年修正）第二十三条",
    "RECONSIDERATION, false, , 2024-01-02, 2024-01-16, 行政复议法第四十八条、第八十八条",
    // fifteen days in court; a make-up Sunday is a working day
    "DIRECT_SUIT, false, 2024-09-18, 2024-09-20, 2024-10-08, 行政诉讼法第六十七条",
    "DIRECT_SUIT, true, 2024-02-28, 2024-03-01, 2024-03-18, 行政诉讼法第六十七条",
    "SUIT_AFTER_RECONSIDERATION, false, 2024-09-12, 2024-09-14, 2024-09-29, 行政诉讼法第六十七条"
  })
  void ourReplyIsDue(
      RemedyRoute route,
      boolean simplified,
      LocalDate accepted,
      LocalDate served,
      LocalDate due,
      String article) {
    RemedyEntry entry = RemedyEntries.of(route, simplified, served, accepted, served);

    RemedyLimit limit = periods.reply(entry, DAYS).orElseThrow();

    assertThat(limit.date()).isEqualTo(due);
    assertThat(limit.article()).isEqualTo(article);
    assertThat(limit.provisional()).isFalse();
  }

  @ParameterizedTest(name = "{0} accepted {2}: {3}")
  @CsvSource({
    "RECONSIDERATION, false, 2024-01-02, 2024-03-04",
    "RECONSIDERATION, true, 2024-01-02, 2024-02-01",
    "RECONSIDERATION, false, 2023-11-01, 2024-01-02",
    "RECONSIDERATION, true, 2023-11-01, 2024-01-02",
    "DIRECT_SUIT, false, 2024-03-31, 2024-09-30",
    "DIRECT_SUIT, true, 2024-03-01, 2024-04-15"
  })
  void theDecisionIsDue(RemedyRoute route, boolean simplified, LocalDate accepted, LocalDate due) {
    RemedyEntry entry = RemedyEntries.of(route, simplified, accepted, accepted, null);

    RemedyLimit limit = periods.decision(entry, DAYS).orElseThrow();

    assertThat(limit.date()).isEqualTo(due);
  }

  @Test
  void theProofShowsEachDayAndWhyTheLastOneMoved() {
    LocalDate served = LocalDate.of(2020, 9, 25);
    RemedyEntry old = RemedyEntries.of(RemedyRoute.RECONSIDERATION, false, served, served, served);

    RemedyLimit limit = periods.reply(old, DAYS).orElseThrow();

    assertThat(limit.unit()).isEqualTo(Unit.DAYS);
    assertThat(limit.days()).hasSize(14).filteredOn(RemedyLimit.Day::counted).hasSize(10);
    assertThat(limit.days().getLast().verdict().counted()).isTrue();
    assertThat(limit.days().get(10).verdict().festival()).contains("国庆");
  }

  @Test
  void aYearWithoutNoticeMakesItProvisional() {
    LocalDate served = LocalDate.of(2031, 1, 6);
    RemedyEntry entry =
        RemedyEntries.of(RemedyRoute.RECONSIDERATION, false, served, served, served);

    assertThat(periods.reply(entry, DAYS).orElseThrow().provisional()).isTrue();
    assertThat(periods.decision(entry, DAYS).orElseThrow().provisional()).isTrue();
  }

  @Test
  void thePeriodForTheDefenceIsASetting() {
    LocalDate served = LocalDate.of(2024, 3, 1);
    RemedyEntry suit = RemedyEntries.of(RemedyRoute.DIRECT_SUIT, false, served, served, served);

    RemedyLimit limit = new RemedyPeriods(10).reply(suit, DAYS).orElseThrow();

    assertThat(limit.date()).isEqualTo("2024-03-11");
    assertThat(periods.reply(RemedyEntries.of(suit.route(), false, served, served, null), DAYS))
        .isEmpty();
  }
}
