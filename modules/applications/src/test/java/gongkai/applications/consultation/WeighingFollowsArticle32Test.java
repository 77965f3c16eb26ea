package gongkai.applications.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.clock.Consulted;
import gongkai.applications.party.Position;
import gongkai.applications.party.Standing;
import gongkai.applications.party.Weighing;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body may make of an opinion or of silence (Articles 15 and 32), and in which order. */
class WeighingFollowsArticle32Test {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 23);

  @ParameterizedTest(name = "{0}, sound {1}, public interest {2}, disclose {3}: {4}")
  @CsvSource({
    "OBJECTED, true, false, false, ''",
    "OBJECTED, true, false, true, contradiction",
    "OBJECTED, true, true, true, ''",
    "OBJECTED, true, true, false, contradiction",
    "OBJECTED, false, false, true, ''",
    "OBJECTED, false, false, false, ''",
    "PARTLY_AGREED, true, false, true, contradiction",
    "PARTLY_AGREED, true, false, false, ''",
    "SILENT, false, false, true, ''",
    "SILENT, false, false, false, ''",
    "SILENT, true, false, false, contradiction",
    "AGREED, false, false, true, ''",
    "AGREED, false, false, false, contradiction",
    "AGREED, true, true, true, contradiction"
  })
  void soundReasonsYieldOnlyToThePublicInterest(
      Standing standing, boolean sound, boolean interest, boolean disclose, String code) {
    var weighing = new Weighing(sound, interest, disclose, "经研究并集体讨论决定如上", "第三章全文", "公共利益重大");

    var codes = WeighingRules.problems(standing, weighing).stream().map(Problem::code);

    assertThat(String.join(",", codes.toList())).isEqualTo(code);
  }

  @Test
  void whoIsOverruledMustBeToldContentAndReason() {
    var weighing = new Weighing(false, false, true, "经研究并集体讨论决定如上", "", "");

    var objected = WeighingRules.problems(Standing.OBJECTED, weighing);
    var silent = WeighingRules.problems(Standing.SILENT, weighing);

    assertThat(objected).extracting(Problem::field).containsExactly("content", "ground");
    assertThat(silent).isEmpty();
  }

  @Test
  void nobodyIsWeighedBeforeTheirPeriodEndsNorABodyAtAll() {
    assertThat(Steps.toWeigh(Consulted.THIRD_PARTY, Standing.AWAITED, false)).isPresent();
    assertThat(Steps.toWeigh(Consulted.THIRD_PARTY, Standing.SILENT, false)).isEmpty();
    assertThat(Steps.toWeigh(Consulted.CO_MAKER, Standing.OBJECTED, false)).isPresent();
    assertThat(Steps.toWeigh(Consulted.THIRD_PARTY, Standing.OBJECTED, true)).isPresent();
  }

  @Test
  void daysFollowEachOther() {
    var course = new Course();

    assertThat(Steps.toReceive(course, DAY, DAY)).map(Problem::code).hasValue("state");
    course.sent(DAY);
    assertThat(Steps.toReceive(course, DAY.minusDays(1), DAY)).map(Problem::code).hasValue("order");
    assertThat(Steps.toReceive(course, DAY.plusDays(1), DAY)).map(Problem::code).hasValue("future");
    course.received(DAY, "");
    assertThat(Steps.toAnswer(course, DAY.minusDays(1), DAY)).map(Problem::code).hasValue("order");
    assertThat(Steps.toAnswer(course, DAY, DAY)).isEmpty();
    course.answered(DAY, Position.AGREES);
    assertThat(Steps.toAnswer(course, DAY, DAY)).map(Problem::code).hasValue("state");
  }
}
