package gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Compares the calendar with a walker that knows only two sets of days, over 2019 to 2026. */
class DayByDayOracleTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final Set<LocalDate> OFF = new HashSet<>();
  private static final Set<LocalDate> WORK = new HashSet<>();

  static {
    for (int year = 2019; year <= 2026; year++) {
      try {
        for (String line : Files.readAllLines(Notices.SHIPPED.resolve(year + ".csv"))) {
          if (line.startsWith("20")) {
            (line.contains(",off,") ? OFF : WORK).add(LocalDate.parse(line.substring(0, 10)));
          }
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private final WorkingCalendar calendar = Notices.shipped().calendar();

  @Property
  void countsLikeAWalk(@ForAll("days") LocalDate after, @ForAll("days") LocalDate until) {
    int walked = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      walked += works(day) ? 1 : 0;
    }

    assertThat(calendar.count(after, until)).isEqualTo(walked);
  }

  @Property
  void endsWhereAWalkEnds(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 200) int length) {
    LocalDate walked = from;
    for (int left = length; left > 0; left -= works(walked) ? 1 : 0) {
      walked = walked.plusDays(1);
    }

    Deadline deadline = calendar.after(from, length);

    assertThat(deadline.date()).isEqualTo(walked);
    assertThat(calendar.lastDay(from, length)).isEqualTo(walked);
    assertThat(calendar.count(from, walked)).isEqualTo(length);
    assertThat(deadline.days()).hasSize((int) (walked.toEpochDay() - from.toEpochDay()));
    assertThat(deadline.days()).filteredOn(DayVerdict::counted).hasSize(length);
    assertThat(deadline.provisional()).isEqualTo(walked.isAfter(LAST));
  }

  @Property
  void theNextWorkingDayIsTheFirstThatCounts(@ForAll("days") LocalDate day) {
    LocalDate next = calendar.orNextWorkingDay(day);

    assertThat(works(next)).isTrue();
    assertThat(calendar.count(day.minusDays(1), next)).isEqualTo(1);
  }

  @Test
  void theNoticesHoldEveryDayOfEightYears() {
    assertThat(OFF).hasSize(232);
    assertThat(WORK).hasSize(54);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static boolean works(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !OFF.contains(day) && (WORK.contains(day) || !weekend);
  }
}
