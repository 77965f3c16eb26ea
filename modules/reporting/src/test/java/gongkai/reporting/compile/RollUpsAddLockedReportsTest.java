package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.codes;
import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.compile.CityHall.APPROVER;
import static gongkai.reporting.compile.CityHall.CITY;
import static gongkai.reporting.compile.CityHall.REPORTER;
import static gongkai.reporting.compile.CityHall.YEAR;
import static gongkai.reporting.compile.CityHall.cell;
import static gongkai.reporting.compile.CityHall.code;
import static gongkai.reporting.compile.SmallReports.granted;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.compile.CaseBook.Life;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.PartView;
import gongkai.reporting.rollup.RollupView;
import gongkai.reporting.rules.CellKey;
import gongkai.testbed.DatabaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RollUpsAddLockedReportsTest {
  private static final List<String> THREE = List.of("甲局", "乙局", "丙局");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void suqianOf2023IsTheSumOfItsElevenParts(DatabaseKind kind) {
    List<String> names = List.copyOf(SplitCity.RECEIVED.keySet());
    try (var city = CityHall.open(kind, names)) {
      List<Map<CellKey, BigDecimal>> parts = SplitCity.parts();
      for (int i = 0; i < parts.size(); i++) {
        city.approved(city.written(code(i + 1), YEAR, parts.get(i)));
      }
      city.summed(YEAR);

      DraftView draft = city.draft(YEAR);

      SplitCity.published()
          .forEach(
              (key, value) ->
                  assertThat(draft.figures().get(address(key)))
                      .as("%s", key)
                      .isEqualByComparingTo(value));
      assertThat(received(draft)).isEqualByComparingTo("3607");
      assertThat(draft.resolved().sections().getFirst()).contains("新收政府信息公开申请3511件");
      assertThat(draft.findings()).extracting(ReportFinding::severity).doesNotContain("error");
      List<Proof> proofs = city.proofs("table3.new.total");
      assertThat(proofs).extracting(Proof::kind).containsOnly(Proof.Kind.PART);
      assertThat(receivedByPart(city)).isEqualTo(SplitCity.RECEIVED);
      assertThat(proofs.stream().map(Proof::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("3511");

      long version = city.text(YEAR);
      Report report = done(city.room.drafts(d -> d.handIn(REPORTER, CITY, YEAR, version)));
      Report published = city.published(city.approved(report));

      assertThat(published.state()).isEqualTo("PUBLISHED");
      assertThat(city.room.released).hasSize(1);
      assertThat(city.drift(published)).isEmpty();
    }
  }

  /** New and carried over, by the name that stands in the proofs. */
  private static Map<String, Integer> receivedByPart(CityHall city) {
    Map<String, Integer> received = new HashMap<>();
    for (String cell : List.of("table3.new.total", "table3.carried-over.total")) {
      city.proofs(cell)
          .forEach(
              proof ->
                  received.merge(
                      proof.text().replaceFirst("（.*", ""),
                      proof.weight().intValueExact(),
                      Integer::sum));
    }
    return received;
  }

  private static BigDecimal received(DraftView draft) {
    return draft
        .figures()
        .get(cell("table3.new.total"))
        .add(draft.figures().get(cell("table3.carried-over.total")));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aMissingPartIsAGapUntilItIsLeftOutWithAReason(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      city.approved(city.written(code(1), YEAR, granted(3)));
      city.written(code(2), YEAR, granted(4));
      city.summed(YEAR);
      long version = city.text(YEAR);

      DraftView draft = city.draft(YEAR);
      var refused = city.room.drafts(d -> d.handIn(REPORTER, CITY, YEAR, version));

      assertThat(draft.figures().get(cell("table3.new.total"))).isEqualByComparingTo("3");
      assertThat(draft.findings())
          .filteredOn(finding -> finding.rule().equals("part-missing"))
          .extracting(ReportFinding::place)
          .containsExactly("乙局", "丙局");
      assertThat(codes(refused)).containsExactly(":part-open", ":part-open");
      assertThat(kinds(city.view()))
          .containsExactly(
              PartView.Kind.EXCLUDED, PartView.Kind.COUNTED, PartView.Kind.GAP, PartView.Kind.GAP);

      assertThat(codes(city.choose(2, false, " "))).containsExactly("reason:missing");
      done(city.choose(2, false, "垂直管理，向上级机关报送"));
      done(city.choose(3, false, "当年没有履职"));
      Report report = done(city.room.drafts(d -> d.handIn(REPORTER, CITY, YEAR, version)));

      assertThat(report.blocking()).isEmpty();
      assertThat(city.view().parts()).extracting(PartView::reason).contains("垂直管理，向上级机关报送");
      assertThat(city.room.house.audit).contains("city-reporter rollup.excluded");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ownCasesCountBesideTheParts(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      for (int i = 1; i <= 3; i++) {
        city.approved(city.written(code(i), YEAR, granted(i)));
      }
      city.room.cases.add(
          new Life(
              ApplicantKind.NATURAL_PERSON,
              LocalDate.of(YEAR, 3, 1),
              LocalDate.of(YEAR, 3, 9),
              Outcome.GRANTED));
      done(city.room.rollups(r -> r.sum(REPORTER, CITY, YEAR, 0, true)));

      DraftView draft = city.draft(YEAR);

      assertThat(draft.figures().get(cell("table3.granted.person"))).isEqualByComparingTo("7");
      assertThat(draft.figures()).doesNotContainKey(cell("table2.licensing.decisions"));
      assertThat(city.proofs("table3.granted.person"))
          .extracting(Proof::kind)
          .containsExactly(Proof.Kind.PART, Proof.Kind.PART, Proof.Kind.PART, Proof.Kind.CASE);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyWhoEditsTheCitysReportsMayDecide(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      var bySomebodyElse = city.room.rollups(r -> r.sum(APPROVER, CITY, YEAR, 0, true));
      var withoutParts = city.room.rollups(r -> r.sum(REPORTER, code(1), YEAR, 0, true));
      done(city.room.rollups(r -> r.sum(REPORTER, CITY, YEAR, 0, true)));
      var stale = city.room.rollups(r -> r.sum(REPORTER, CITY, YEAR, 0, false));

      assertThat(codes(bySomebodyElse)).containsExactly(":forbidden");
      assertThat(codes(withoutParts)).containsExactly(":no-parts");
      assertThat(codes(stale)).containsExactly(":stale");
      assertThat(codes(city.record(1, "2023-04-01", MemberCause.CREATED, "")))
          .containsExactly("note:missing");
    }
  }

  private static List<PartView.Kind> kinds(RollupView view) {
    return view.parts().stream().map(PartView::kind).toList();
  }

  private static CellAddress address(CellKey key) {
    return new CellAddress(key.table(), key.row(), key.column());
  }
}
