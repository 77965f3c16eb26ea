package gongkai.console.workload;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.Workload;
import gongkai.applications.desk.Workload.Day;
import gongkai.applications.desk.Workload.Month;
import gongkai.applications.desk.Workload.Officer;
import gongkai.calendar.HolidayNotices;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.workload.DueDays.Cell;
import gongkai.office.Office;
import gongkai.office.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class WorkIsShownByMonthAndDayTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-10-09T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private final List<Object> asked = new ArrayList<>();

  private WorkloadPage figures(Map<String, String> request) {
    var page = new WorkloadPage();
    page.me = CasesMother.me(Mother.actor("li", Role.INSPECTOR));
    page.clock = CLOCK;
    page.workload =
        Doors.of(
            Workload.class,
            Map.of(
                "months",
                x -> {
                  asked.addAll(List.of(x[2], x[3]));
                  return List.of(
                      new Month(YearMonth.of(2020, 8), 3, 3, 2, 1, 0, 0),
                      new Month(YearMonth.of(2020, 9), 2, 0, 0, 0, 2, 1));
                },
                "officers",
                x ->
                    List.of(
                        new Officer("", 1, 0, 0, 0, 1, 1), new Officer("li", 4, 3, 2, 1, 1, 0))));
    page.read(request);
    return page;
  }

  private DueDays days(Map<String, String> request) {
    Path calendar = Path.of(System.getProperty("gongkai.root"), "config/calendar");
    var days = new DueDays();
    days.me = CasesMother.me(Mother.actor("li", Role.INSPECTOR));
    days.clock = CLOCK;
    days.notices = HolidayNotices.open(calendar, calendar.resolve("none"));
    days.office = Doors.of(Office.class, Map.of());
    days.workload =
        Doors.of(
            Workload.class,
            Map.of(
                "calendar",
                x -> {
                  asked.addAll(List.of(x[2], x[3]));
                  return List.of(
                      new Day(LocalDate.of(2020, 10, 1), 1),
                      new Day(LocalDate.of(2020, 10, 9), 2),
                      new Day(LocalDate.of(2020, 11, 1), 4));
                }));
    days.read(request);
    return days;
  }

  @Test
  void the_last_twelve_months_are_shown_without_a_gap() {
    WorkloadPage page = figures(Map.of());

    assertThat(asked).containsExactly(YearMonth.of(2019, 11), YearMonth.of(2020, 10));
    assertThat(page.getMonths()).hasSize(12);
    assertThat(page.getByMonth().bars()).hasSize(12);
    assertThat(page.getTotal()).isEqualTo(new Month(YearMonth.of(2020, 10), 5, 3, 2, 1, 2, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01, 2020-03, 2020-01, 2020-03",
    "2020-05, 2020-03, 2020-03, 2020-03",
    "2010-01, 2020-12, 2018-01, 2020-12",
    "soon, 2020-13, 2019-11, 2020-10"
  })
  void a_period_is_at_most_three_years_and_never_backwards(
      String from, String until, YearMonth first, YearMonth last) {
    figures(Map.of("from", from, "until", until));

    assertThat(asked).containsExactly(first, last);
  }

  @Test
  void a_month_leads_to_its_cases_of_the_same_body() {
    WorkloadPage page = figures(Map.of("body", "jfj"));

    assertThat(page.cases(YearMonth.of(2020, 2))).isEqualTo("rf=2020-02-01&ru=2020-02-29&body=jfj");
    assertThat(page.getExport()).isEqualTo("/console/workload.csv?body=jfj&until=2020-10");
  }

  @Test
  void who_has_most_comes_first_and_a_rate_needs_a_closed_case() {
    WorkloadPage page = figures(Map.of());

    assertThat(page.getOfficers()).extracting(Officer::login).containsExactly("li", "");
    assertThat(page.rate(2, 3)).isEqualTo("66%");
    assertThat(page.rate(0, 0)).isEqualTo("—");
  }

  @Test
  void a_month_is_whole_weeks_from_monday_with_the_days_off() {
    DueDays days = days(Map.of());

    List<Cell> all = days.getWeeks().stream().flatMap(List::stream).toList();
    assertThat(asked).containsExactly(LocalDate.of(2020, 9, 28), LocalDate.of(2020, 11, 1));
    assertThat(days.getWeeks()).hasSize(5).allMatch(week -> week.size() == 7);
    assertThat(all)
        .filteredOn(cell -> cell.cases() > 0)
        .extracting(Cell::style)
        .containsExactly("overdue", "today", "later");
    assertThat(all.get(3).verdict().counted()).isFalse();
    assertThat(all.get(12).verdict().counted()).isTrue();
    assertThat(days.getTotal()).isEqualTo(3);
  }

  @Test
  void a_day_leads_to_its_open_cases_and_months_follow_each_other() {
    DueDays days = days(Map.of("month", "2020-12", "body", "jfj"));

    assertThat(days.cases(LocalDate.of(2020, 12, 4)))
        .isEqualTo("open=1&sort=DEADLINE&df=2020-12-04&du=2020-12-04&body=jfj");
    assertThat(days.away(1)).isEqualTo("?body=jfj&month=2021-01");
  }
}
