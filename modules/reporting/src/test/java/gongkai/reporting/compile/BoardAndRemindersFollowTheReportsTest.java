package gongkai.reporting.compile;

import static gongkai.reporting.compile.CityHall.CITY;
import static gongkai.reporting.compile.CityHall.REPORTER;
import static gongkai.reporting.compile.CityHall.YEAR;
import static gongkai.reporting.compile.CityHall.code;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.reminder.DueSource;
import gongkai.office.Actor;
import gongkai.office.Role;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.BoardRow;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardAndRemindersFollowTheReportsTest {
  private static final List<String> THREE = List.of("甲局", "乙局", "丙局");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void eachBodyStandsWithItsStateDayAndFindings(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      city.published(city.approved(city.written(code(1), YEAR, Map.of())));
      city.written(code(2), YEAR, Map.of());

      List<BoardRow> board = city.room.drafts(d -> d.board(REPORTER, YEAR));

      assertThat(board)
          .extracting(BoardRow::state)
          .containsExactly("NONE", "PUBLISHED", "IN_REVIEW", "NONE");
      assertThat(board).extracting(BoardRow::waiting).containsExactly("", "", "REVIEWER", "");
      assertThat(board).extracting(BoardRow::late).containsExactly(false, false, true, true);
      assertThat(board).extracting(BoardRow::daysLeft).containsExactly(40, -20, -20, -20);
      assertThat(board.getFirst().due()).isEqualTo(LocalDate.of(2024, 3, 31));
      List<BoardRow> withoutFormat = city.room.drafts(d -> d.board(REPORTER, 2018));
      assertThat(withoutFormat).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aBodyThatIsToCorrectItsDraftHasItBack(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      Report report = city.written(code(1), YEAR, Map.of());
      city.room.reports(
          r -> r.sendBack(CityHall.REVIEWER, report.number(), report.version(), "请核对"));

      List<BoardRow> board = city.room.drafts(d -> d.board(REPORTER, YEAR));

      assertThat(board.get(1).state()).isEqualTo("DRAFT");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoCompilesIsToldOfTheOwnReportAndOfOverdueOnesBelow(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      city.published(city.approved(city.written(code(1), YEAR, Map.of())));
      Actor below = new Actor("below", "", code(2), Set.of(Role.REPORTER));

      assertThat(city.room.dues(REPORTER))
          .extracting(DueSource.Day::number)
          .containsExactlyInAnyOrder("宿迁市2023年度报告", "乙局2023年度报告", "丙局2023年度报告");
      assertThat(city.room.dues(below))
          .extracting(DueSource.Day::on)
          .containsExactly(LocalDate.of(2024, 1, 31));
      assertThat(city.room.dues(CityHall.APPROVER)).isEmpty();
      assertThat(city.room.dues(REPORTER)).allMatch(day -> day.matter().length() <= 36);

      city.room.at("2024-01-10T01:00:00Z");

      assertThat(city.room.dues(REPORTER)).extracting(DueSource.Day::body).containsExactly(CITY);
    }
  }
}
