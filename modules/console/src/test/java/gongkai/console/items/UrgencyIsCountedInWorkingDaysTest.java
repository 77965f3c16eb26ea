package gongkai.console.items;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.calendar.WorkingCalendar;
import gongkai.console.Doors;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyIsCountedInWorkingDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 10);

  /** Every day counts, so that the expected numbers can be seen. */
  private final WorkingCalendar calendar =
      Doors.of(
          WorkingCalendar.class,
          Map.of(
              "count",
              days ->
                  (int) (((LocalDate) days[1]).toEpochDay() - ((LocalDate) days[0]).toEpochDay())));

  @ParameterizedTest
  @CsvSource({
    "2020-03-09, overdue, 1",
    "2020-02-29, overdue, 10",
    "2020-03-10, today, 0",
    "2020-03-11, soon, 1",
    "2020-03-15, soon, 5",
    "2020-03-16, later, 6"
  })
  void of_a_limit(LocalDate limit, String kind, int days) {
    Urgency urgency = Urgency.of(limit, TODAY, calendar);

    assertThat(urgency).isEqualTo(new Urgency(kind, days));
  }

  @org.junit.jupiter.api.Test
  void of_no_limit() {
    assertThat(Urgency.of(null, TODAY, calendar)).isEqualTo(new Urgency("none", 0));
  }
}
