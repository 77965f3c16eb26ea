package gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.calendar.DayVerdict.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples of the clock, computed with the official notices of 2019 to 2026. */
class DeadlinesOfTheLawTest {
  private final WorkingCalendar calendar = Notices.shipped().calendar();

  @ParameterizedTest(name = "received {0}: 7 wd {1}, 20 wd {2}, 40 wd {3}")
  @CsvSource({
    "2020-01-17, 2020-02-04, 2020-02-21, 2020-03-20",
    "2020-01-20, 2020-02-06, 2020-02-25, 2020-03-24",
    "2020-09-28, 2020-10-14, 2020-11-02, 2020-11-30",
    "2019-09-12, 2019-09-24, 2019-10-16, 2019-11-13",
    "2019-12-31, 2020-01-10, 2020-02-05, 2020-03-04",
    "2021-02-08, 2021-02-23, 2021-03-12, 2021-04-12",
    "2024-02-05, 2024-02-20, 2024-03-08, 2024-04-08",
    "2024-09-13, 2024-09-25, 2024-10-17, 2024-11-14",
    "2025-01-24, 2025-02-10, 2025-02-27, 2025-03-27",
    "2025-09-29, 2025-10-15, 2025-11-03, 2025-12-01",
    "2026-02-12, 2026-02-28, 2026-03-18, 2026-04-16",
    "2026-09-18, 2026-09-29, 2026-10-22, 2026-11-19"
  })
  void periodsOfArticles30And33EndOnTheWorkingDay(
      LocalDate received, LocalDate seven, LocalDate twenty, LocalDate forty) {
    assertThat(calendar.after(received, 7).date()).isEqualTo(seven);
    assertThat(calendar.after(received, 20).date()).isEqualTo(twenty);
    assertThat(calendar.after(received, 40).date()).isEqualTo(forty);
  }

  @Test
  void aCourtCountedTwentyWorkingDaysOverTheNationalDayOf2022() {
    Deadline deadline = calendar.after(LocalDate.of(2022, 9, 30), 20);

    assertThat(deadline.date()).isEqualTo(LocalDate.of(2022, 11, 2));
    assertThat(deadline.provisional()).isFalse();
    assertThat(deadline.days()).hasSize(33);
    assertThat(deadline.days().getFirst().date()).isEqualTo(LocalDate.of(2022, 10, 1));
    assertThat(deadline.days()).filteredOn(DayVerdict::counted).hasSize(20);
    assertThat(deadline.days())
        .filteredOn(day -> day.reason() == Reason.OFF_DAY)
        .hasSize(7)
        .allMatch(day -> day.festival().equals("国庆节") && day.notice().startsWith("http"));
    assertThat(deadline.days())
        .filteredOn(day -> day.reason() == Reason.MAKE_UP_DAY)
        .extracting(DayVerdict::date)
        .containsExactly(LocalDate.of(2022, 10, 8), LocalDate.of(2022, 10, 9));
  }

  @Test
  void informationFormedBeforeTheSpringFestivalOf2020IsDueInFebruary() {
    assertThat(calendar.after(LocalDate.of(2020, 1, 15), 20).date()).isEqualTo("2020-02-19");
  }

  @ParameterizedTest(name = "received {0}, asked {1}, answered {2}: {3} days out, due {4}")
  @CsvSource({
    "2024-09-10, 2024-09-19, 2024-10-11, 12, 2024-10-30",
    "2024-09-10, 2024-09-19, 2024-10-17, 17, 2024-11-06",
    "2024-09-10, 2024-09-19, 2024-09-19, 0, 2024-10-14"
  })
  void theTimeOfAConsultationIsCountedOut(
      LocalDate received, LocalDate asked, LocalDate answered, int out, LocalDate due) {
    assertThat(calendar.count(asked, answered)).isEqualTo(out);
    assertThat(calendar.after(received, 20 + out).date()).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} + {1} wd = {2}")
  @CsvSource({
    "2024-09-23, 15, 2024-10-17",
    "2025-04-28, 7, 2025-05-12",
    "2025-05-20, 20, 2025-06-18",
    "2025-03-03, 20, 2025-03-31",
    "2025-03-18, 20, 2025-04-16",
    "2021-11-24, 20, 2021-12-22",
    "2021-12-02, 20, 2021-12-30"
  })
  void otherPeriodsOfTheRegulationFollowTheSameCount(LocalDate from, int days, LocalDate due) {
    assertThat(calendar.after(from, days).date()).isEqualTo(due);
  }

  @Test
  void whatArrivesOnARestDayIsReceivedOnTheNextWorkingDay() {
    // no notice of 2017 is kept; the days around are plain ones
    LocalDate received = calendar.orNextWorkingDay(LocalDate.of(2017, 6, 18));

    assertThat(received).isEqualTo(LocalDate.of(2017, 6, 19));
    assertThat(calendar.after(received, 15).date()).isEqualTo(LocalDate.of(2017, 7, 10));
    assertThat(calendar.after(LocalDate.of(2017, 6, 18), 15).date())
        .isEqualTo(LocalDate.of(2017, 7, 7));
  }

  @ParameterizedTest(name = "{0} arrives on {1}")
  @CsvSource({
    "2026-02-14, 2026-02-14",
    "2026-02-15, 2026-02-24",
    "2026-10-10, 2026-10-10",
    "2026-10-03, 2026-10-08",
    "2019-12-31, 2019-12-31"
  })
  void aMakeUpDayIsNoRestDay(LocalDate arrived, LocalDate received) {
    assertThat(calendar.orNextWorkingDay(arrived)).isEqualTo(received);
  }

  @Test
  void aPeriodThatReachesAYearWithoutNoticeIsProvisional() {
    Deadline deadline = calendar.after(LocalDate.of(2026, 12, 30), 3);

    assertThat(deadline.provisional()).isTrue();
    assertThat(deadline.days())
        .extracting(DayVerdict::reason)
        .containsExactly(
            Reason.WEEKDAY,
            Reason.UNANNOUNCED_WEEKDAY,
            Reason.UNANNOUNCED_WEEKEND,
            Reason.UNANNOUNCED_WEEKEND,
            Reason.UNANNOUNCED_WEEKDAY);
    assertThat(calendar.after(LocalDate.of(2026, 12, 30), 1).provisional()).isFalse();
  }

  @Test
  void lastDaysOfAnUnannouncedYearFollowTheNoticeOfTheNext() {
    assertThat(calendar.verdict(LocalDate.of(2018, 12, 31)).reason()).isEqualTo(Reason.OFF_DAY);
    assertThat(calendar.verdict(LocalDate.of(2018, 12, 29)).counted()).isTrue();
    assertThat(calendar.verdict(LocalDate.of(2018, 12, 28)).provisional()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
  void aPeriodOutOfBoundsIsRefused(int workingDays) {
    LocalDate from = LocalDate.of(2022, 9, 30);

    assertThatThrownBy(() -> calendar.after(from, workingDays))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
