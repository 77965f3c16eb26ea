package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.codes;
import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.compile.CityHall.APPROVER;
import static gongkai.reporting.compile.CityHall.CITY;
import static gongkai.reporting.compile.CityHall.REPORTER;
import static gongkai.reporting.compile.CityHall.YEAR;
import static gongkai.reporting.compile.CityHall.code;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.office.Change;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.compile.CaseBook.Life;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Drift;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.MemberChange;
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
      List<Proof> proofs = proofs(city, "table3.new.total");
      assertThat(proofs).extracting(Proof::kind).containsOnly(Proof.Kind.PART);
      assertThat(receivedByPart(city)).isEqualTo(SplitCity.RECEIVED);
      assertThat(proofs.stream().map(Proof::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("3511");

      long version = city.text(YEAR);
      Report report = done(city.room.drafts(d -> d.handIn(REPORTER, CITY, YEAR, version)));
      Report published = city.published(city.approved(report));

      assertThat(published.state()).isEqualTo("PUBLISHED");
      assertThat(city.room.released).hasSize(1);
      assertThat(drift(city, published)).isEmpty();
    }
  }

  /** New and carried over, by the name that stands in the proofs. */
  private static Map<String, Integer> receivedByPart(CityHall city) {
    Map<String, Integer> received = new HashMap<>();
    for (String cell : List.of("table3.new.total", "table3.carried-over.total")) {
      proofs(city, cell)
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
      assertThat(kinds(view(city)))
          .containsExactly(
              PartView.Kind.EXCLUDED, PartView.Kind.COUNTED, PartView.Kind.GAP, PartView.Kind.GAP);

      assertThat(codes(choose(city, 2, false, " "))).containsExactly("reason:missing");
      done(choose(city, 2, false, "垂直管理，向上级机关报送"));
      done(choose(city, 3, false, "当年没有履职"));
      Report report = done(city.room.drafts(d -> d.handIn(REPORTER, CITY, YEAR, version)));

      assertThat(report.blocking()).isEmpty();
      assertThat(view(city).parts()).extracting(PartView::reason).contains("垂直管理，向上级机关报送");
      assertThat(city.room.house.audit).contains("city-reporter rollup.excluded");
    }
  }

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
      assertThat(drift(city, report)).isEmpty();

      city.published(city.approved(corrected));

      List<Drift> drift = drift(city, report);
      assertThat(drift)
          .extracting(each -> each.cell().toString())
          .containsExactlyInAnyOrder("table3.granted.person", "table3.new.person");
      assertThat(drift.getFirst().was()).isEqualByComparingTo("12");
      assertThat(drift.getFirst().is()).isEqualByComparingTo("16");
      assertThat(drift.getFirst().come()).singleElement().asString().contains("甲局（第2版） 7");
      assertThat(view(city).parts())
          .filteredOn(PartView::moved)
          .extracting(PartView::body)
          .containsExactly(code(1));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aBrokenCarryOverNamesWhoJoinedAndWhoLeft(DatabaseKind kind) {
    try (var city = CityHall.open(kind, THREE)) {
      city.approved(city.written(code(1), YEAR - 1, carried("carried-forward", 5)));
      city.approved(city.written(code(2), YEAR - 1, carried("carried-forward", 2)));
      city.approved(city.written(code(1), YEAR, carried("carried-over", 5)));
      city.approved(city.written(code(3), YEAR, carried("carried-over", 4)));
      done(record(city, 2, "2023-04-01", MemberCause.ABOLISHED));
      done(record(city, 3, "2023-04-01", MemberCause.CREATED));
      city.approved(city.written(CITY, YEAR - 1, carried("carried-forward", 7)));
      city.summed(YEAR);

      List<ReportFinding> broken =
          city.draft(YEAR).findings().stream().filter(f -> f.rule().equals("B1")).toList();

      assertThat(view(city).parts())
          .extracting(PartView::included)
          .containsExactly(false, true, false, true);
      assertThat(broken).hasSize(2);
      assertThat(broken.getFirst().left()).isEqualTo("9");
      assertThat(broken.getFirst().right()).isEqualTo("7");
      assertThat(broken.getFirst().text())
          .contains("丙局今年起汇总 +4")
          .contains("乙局今年没有汇总 -2")
          .doesNotContain("甲局");
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
      assertThat(proofs(city, "table3.granted.person"))
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
      assertThat(codes(record(city, 1, "2023-04-01", MemberCause.CREATED, "")))
          .containsExactly("note:missing");
    }
  }

  private static List<Drift> drift(CityHall city, Report report) {
    return city.room.drafts(d -> d.drift(REPORTER, report.number()));
  }

  private static Map<CellKey, BigDecimal> granted(int number) {
    return table3(Map.of("new", number, "granted", number, "total", number));
  }

  private static Map<CellKey, BigDecimal> carried(String row, int number) {
    return row.equals("carried-forward")
        ? table3(Map.of("new", number, row, number))
        : table3(Map.of(row, number, "granted", number, "total", number));
  }

  private static Map<CellKey, BigDecimal> table3(Map<String, Integer> rows) {
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    rows.forEach(
        (row, number) ->
            List.of("person", "total")
                .forEach(
                    column ->
                        figures.put(
                            new CellKey("table3", row, column), BigDecimal.valueOf(number))));
    return figures;
  }

  private static RollupView view(CityHall city) {
    return city.room.rollups(r -> r.open(REPORTER, CITY, YEAR)).orElseThrow();
  }

  private static List<PartView.Kind> kinds(RollupView view) {
    return view.parts().stream().map(PartView::kind).toList();
  }

  private static Change<Long> choose(CityHall city, int part, boolean included, String reason) {
    long version = view(city).version();
    return city.room.rollups(
        r -> r.choose(REPORTER, CITY, YEAR, version, code(part), included, reason));
  }

  private static Change<MemberChange> record(
      CityHall city, int body, String day, MemberCause cause) {
    return record(city, body, day, cause, "机构改革方案");
  }

  private static Change<MemberChange> record(
      CityHall city, int body, String day, MemberCause cause, String note) {
    var change = new MemberChange("", CITY, code(body), LocalDate.parse(day), cause, null, note);
    return city.room.rollups(r -> r.record(REPORTER, change));
  }

  private static List<Proof> proofs(CityHall city, String cell) {
    return city.room
        .drafts(d -> d.proof(REPORTER, CITY, YEAR, cell(cell), "", 200))
        .orElseThrow()
        .proofs();
  }

  private static CellAddress address(CellKey key) {
    return new CellAddress(key.table(), key.row(), key.column());
  }

  private static CellAddress cell(String text) {
    return CellAddress.of(text).orElseThrow();
  }
}
