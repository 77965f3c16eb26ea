package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.testing.Doors.BUREAU;
import static gongkai.reporting.testing.Doors.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.compile.CaseBook.Dispute;
import gongkai.reporting.compile.CaseBook.Life;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.Movement;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.CellValue;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import gongkai.testbed.DatabaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/**
 * Random case, remedy and ledger histories, compiled year after year in the format of 2019 and then
 * in that of 2021, on one database or the other.
 */
class CompiledReportsKeepEveryRuleTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 6, 1);
  private static final int DAYS = 1600;
  private static final int LAST = 2022;

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void noArithmeticRuleIsEverBroken(
      @ForAll("lives") List<Life> lives,
      @ForAll("disputes") List<Dispute> disputes,
      @ForAll("entries") List<LineEntry> entries,
      @ForAll DatabaseKind kind) {
    try (var room = DraftingRoom.open(kind)) {
      room.at("2023-01-20T01:00:00Z");
      lives.forEach(room.cases::add);
      disputes.forEach(room.cases::add);
      for (Ledger ledger : Ledger.values()) {
        Map<Stock, Integer> stocks = new EnumMap<>(Stock.class);
        ledger.stocks().forEach(stock -> stocks.put(stock, 100));
        done(room.ledgers(l -> l.open(REPORTER, BUREAU, ledger, 2018, 0, stocks)));
        for (int year = 2019; year <= LAST; year++) {
          int declared = year;
          done(room.ledgers(l -> l.declare(REPORTER, BUREAU, ledger, declared, 0, true)));
        }
      }
      done(room.ledgers(l -> l.enterAll(REPORTER, BUREAU, entries)));

      Optional<ReportContent> before = Optional.empty();
      for (int year = 2019; year <= LAST; year++) {
        int compiled = year;
        DraftView draft =
            room.drafts(d -> d.open(REPORTER, BUREAU, compiled, "?cell=")).orElseThrow();

        assertThat(draft.findings())
            .as("%s", year)
            .filteredOn(finding -> finding.severity().equals("error"))
            .extracting(ReportFinding::rule)
            .isEmpty();
        assertThat(draft.figures()).hasSize(cells(year));
        ReportContent now = content(draft);
        before.ifPresent(
            last ->
                assertThat(Rules.check(Submission.of(now).after(last)))
                    .as("%s after %s", compiled, compiled - 1)
                    .extracting(violation -> violation.rule().name())
                    .doesNotContain("B1", "B2", "B3", "D3"));
        before = Optional.of(now);
        // one year of the four each time: all pages of a hundred figures and more are read
        if (year % 4 == lives.size() % 4) {
          everyFigureIsTheSumOfItsProof(room, draft);
        }
      }
    }
  }

  private static ReportContent content(DraftView draft) {
    Map<CellKey, CellValue> cells = new HashMap<>();
    draft
        .figures()
        .forEach(
            (cell, value) ->
                cells.put(
                    new CellKey(cell.table(), cell.row(), cell.column()),
                    new CellValue.Figure(value)));
    var format = DraftingRoom.FORMATS.of(draft.format());
    return new ReportContent(format, draft.year(), "", "", "", List.of(), cells);
  }

  /** All pages of what a figure counts weigh what it says, in its unit. */
  private static void everyFigureIsTheSumOfItsProof(DraftingRoom room, DraftView draft) {
    Map<CellAddress, String> units = new HashMap<>();
    Place.all(DraftingRoom.FORMATS.of(draft.format()))
        .forEach(place -> units.put(place.address(), place.column().unit()));
    Map<CellAddress, BigDecimal> proved =
        room.drafts(
            drafts ->
                draft.figures().keySet().stream()
                    .filter(cell -> draft.figures().get(cell).signum() != 0)
                    .collect(Collectors.toMap(cell -> cell, cell -> weight(drafts, draft, cell))));

    // a 0 is left out: its empty page costs as much as any other
    assertThat(proved)
        .isNotEmpty()
        .allSatisfy(
            (cell, weight) ->
                assertThat(Compiler.inUnit(weight, units.get(cell)))
                    .as("%s %s", draft.year(), cell)
                    .isEqualByComparingTo(draft.figures().get(cell)));
  }

  private static BigDecimal weight(Drafts drafts, DraftView draft, CellAddress cell) {
    BigDecimal sum = BigDecimal.ZERO;
    String from = "";
    do {
      ProofPage page = drafts.proof(REPORTER, BUREAU, draft.year(), cell, from, 7).orElseThrow();
      for (Proof proof : page.proofs()) {
        sum = sum.add(proof.weight());
      }
      from = page.next();
    } while (!from.isEmpty());
    return sum;
  }

  /** Cells of the year's form: rows times columns in each block of its tables. */
  private static int cells(int year) {
    String format = year <= 2020 ? "2019" : "2021";
    return DraftingRoom.FORMATS.of(format).tables().stream()
        .flatMap(table -> table.blocks().stream())
        .mapToInt(block -> block.leafRows().size() * block.leafColumns().size())
        .sum();
  }

  @Provide
  Arbitrary<List<Life>> lives() {
    return Combinators.combine(
            Arbitraries.of(ApplicantKind.class), days(), length(), Arbitraries.of(Outcome.class))
        .as((who, day, length, outcome) -> new Life(who, day, after(day, length), outcome))
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Dispute>> disputes() {
    return Combinators.combine(
            Arbitraries.of(RemedyRoute.class),
            days(),
            length(),
            Arbitraries.of(ResultClass.UPHELD, ResultClass.CORRECTED, ResultClass.OTHER))
        .as((route, day, length, result) -> new Dispute(route, day, after(day, length), result))
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<LineEntry>> entries() {
    return Combinators.combine(
            Arbitraries.of(Ledger.class),
            Arbitraries.integers().between(0, 3),
            days(),
            Arbitraries.integers().between(1, 3))
        .as(CompiledReportsKeepEveryRuleTest::entry)
        .list()
        .ofMaxSize(25);
  }

  private static LineEntry entry(Ledger ledger, int which, LocalDate day, int quantity) {
    Movement movement = ledger.movements().get(which % ledger.movements().size());
    BigDecimal amount = movement.hasAmount() ? new BigDecimal("1234.56") : null;
    return new LineEntry(ledger, movement, day, quantity, amount, "登记", "", "", "");
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }

  private static Arbitrary<Integer> length() {
    return Arbitraries.integers().between(0, 500).injectNull(0.2);
  }

  private static @Nullable LocalDate after(LocalDate day, @Nullable Integer length) {
    return length == null ? null : day.plusDays(length);
  }
}
