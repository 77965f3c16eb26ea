package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.compile.CityHall.CITY;
import static gongkai.reporting.compile.CityHall.REPORTER;
import static gongkai.reporting.compile.CityHall.YEAR;
import static gongkai.reporting.compile.CityHall.code;
import static gongkai.reporting.compile.SmallReports.carried;
import static gongkai.reporting.compile.SmallReports.granted;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.Drift;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.PartView;
import gongkai.reporting.rules.CellKey;
import gongkai.testbed.DatabaseKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What changes below a roll-up, or beside it, is told. */
class RollUpsTellWhatMovedTest {
  private static final List<String> THREE = List.of("甲局", "乙局", "丙局");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNewEditionOfAPartShowsAsDriftOnceItIsPublic(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      Report first = city.published(city.approved(city.written(code(1), YEAR, granted(3))));
      city.approved(city.written(code(2), YEAR, granted(4)));
      city.approved(city.written(code(3), YEAR, granted(5)));
      city.summed(YEAR);
      long version = city.text(YEAR);
      Report report = done(city.room.drafts(d -> d.handIn(REPORTER, CITY, YEAR, version)));

      Report corrected = city.written(code(1), YEAR, granted(7));

      assertThat(first.edition()).isEqualTo(1);
      assertThat(city.drift(report)).isEmpty();

      city.published(city.approved(corrected));

      List<Drift> drift = city.drift(report);
      assertThat(drift)
          .extracting(each -> each.cell().toString())
          .containsExactlyInAnyOrder("table3.granted.person", "table3.new.person");
      assertThat(drift.getFirst().was()).isEqualByComparingTo("12");
      assertThat(drift.getFirst().is()).isEqualByComparingTo("16");
      assertThat(drift.getFirst().come()).singleElement().asString().contains("甲局（第2版） 7");
      assertThat(city.view().parts())
          .filteredOn(PartView::moved)
          .extracting(PartView::body)
          .containsExactly(code(1));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aBrokenCarryOverNamesWhoJoinedAndWhoLeft(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      namesWhoJoinedAndWhoLeft(
          city,
          "B1",
          number -> carried("carried-forward", number),
          number -> carried("carried-over", number),
          2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void soDoesEveryRuleOfTheFormThatLooksAtLastYear(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      namesWhoJoinedAndWhoLeft(city, "B2", SmallReports::normative, SmallReports::normative, 1);
    }
  }

  /** B left with 2 and C joined with 4, while A has 5 in both years. */
  private static void namesWhoJoinedAndWhoLeft(
      CityHall city,
      String rule,
      IntFunction<Map<CellKey, BigDecimal>> former,
      IntFunction<Map<CellKey, BigDecimal>> present,
      int findings) {
    city.approved(city.written(code(1), YEAR - 1, former.apply(5)));
    city.approved(city.written(code(2), YEAR - 1, former.apply(2)));
    city.approved(city.written(code(1), YEAR, present.apply(5)));
    city.approved(city.written(code(3), YEAR, present.apply(4)));
    done(city.record(2, "2023-04-01", MemberCause.ABOLISHED));
    done(city.record(3, "2023-04-01", MemberCause.CREATED));
    city.approved(city.written(CITY, YEAR - 1, former.apply(7)));
    city.summed(YEAR);

    List<ReportFinding> broken =
        city.draft(YEAR).findings().stream().filter(f -> f.rule().equals(rule)).toList();

    assertThat(city.view().parts())
        .extracting(PartView::included)
        .containsExactly(false, true, false, true);
    assertThat(broken).hasSize(findings);
    assertThat(broken.getFirst().left()).isEqualTo("9");
    assertThat(broken.getFirst().right()).isEqualTo("7");
    assertThat(broken.getFirst().text())
        .contains("丙局今年起汇总 +4")
        .contains("乙局今年没有汇总 -2")
        .doesNotContain("甲局");
  }
}
