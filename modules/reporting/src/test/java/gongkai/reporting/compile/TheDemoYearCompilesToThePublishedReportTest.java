package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.testing.Doors.BUREAU;
import static gongkai.reporting.testing.Doors.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.Validity;
import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.compile.CaseBook.Life;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.ledger.ImportReading;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import gongkai.reporting.recognise.TextReport;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo year's ledgers, two normative documents and four applications, counted. */
class TheDemoYearCompilesToThePublishedReportTest {
  private static final Path DEMO = Path.of(System.getProperty("gongkai.root"), "config", "demo");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyFigureIsThatOfThePublishedReport(DatabaseKind kind) throws IOException {
    RecognisedReport published =
        new TextReport(DraftingRoom.FORMATS)
            .read(Files.readString(DEMO.resolve("report-2020.txt")));
    try (var room = DraftingRoom.open(kind)) {
      load(room);

      DraftView compiled = room.drafts(d -> d.open(REPORTER, BUREAU, 2020, "?cell=")).orElseThrow();

      Map<CellAddress, BigDecimal> printed = new HashMap<>();
      published
          .cells()
          .forEach(c -> printed.put(new CellAddress(c.table(), c.row(), c.column()), c.value()));
      assertThat(printed).hasSize(198);
      assertThat(compiled.figures()).containsOnlyKeys(printed.keySet());
      printed.forEach(
          (cell, value) ->
              assertThat(compiled.figures().get(cell))
                  .as(cell.toString())
                  .isEqualByComparingTo(value));
      assertThat(compiled.tables().get(4)).contains("结果维持").doesNotContain("结果维护");
    }
  }

  private static void load(DraftingRoom room) throws IOException {
    var stated = new Properties();
    try (var reader = Files.newBufferedReader(DEMO.resolve("ledgers-2020.properties"))) {
      stated.load(reader);
    }
    for (Ledger ledger : Ledger.values()) {
      Map<Stock, Integer> stocks = new EnumMap<>(Stock.class);
      for (Stock stock : ledger.stocks()) {
        stocks.put(stock, Integer.valueOf(stated.getProperty(ledger.code() + "." + stock)));
      }
      YearView opened = done(room.ledgers(l -> l.open(REPORTER, BUREAU, ledger, 2020, 0, stocks)));
      done(room.ledgers(l -> l.declare(REPORTER, BUREAU, ledger, 2020, opened.version(), true)));
    }
    try (InputStream lines = Files.newInputStream(DEMO.resolve("ledgers-2020.csv"))) {
      ImportReading reading = done(room.ledgers(l -> l.read(REPORTER, BUREAU, "l.csv", lines)));
      assertThat(reading.problems()).isEmpty();
      done(room.ledgers(l -> l.enterAll(REPORTER, BUREAU, reading.entries())));
    }
    List<String> numbers = List.of(stated.getProperty("normative.documents").split(",", -1));
    Files.readAllLines(DEMO.resolve("items-2020.csv")).stream()
        .filter(line -> numbers.stream().anyMatch(number -> line.contains("," + number + ",")))
        .forEach(line -> room.house.register.documents.add(document(line)));
    assertThat(room.house.register.documents).hasSize(2);
    Outcome[] outcomes = {Outcome.GRANTED, Outcome.GRANTED, Outcome.NOT_HELD, Outcome.NOT_HELD};
    for (int i = 0; i < outcomes.length; i++) {
      LocalDate opened = LocalDate.of(2020, 3 + 2 * i, 10);
      room.cases.add(
          new Life(ApplicantKind.NATURAL_PERSON, opened, opened.plusDays(20), outcomes[i]));
    }
  }

  private static CountedDocument document(String line) {
    List<String> days =
        List.of(line.split(",", -1)).stream()
            .filter(c -> c.matches("\\d{4}-\\d\\d-\\d\\d"))
            .toList();
    return new CountedDocument(
        new ItemId(UUID.randomUUID()),
        DocumentKind.NORMATIVE,
        "",
        line.split(",", -1)[1],
        "",
        LocalDate.parse(days.get(0)),
        LocalDate.parse(days.get(2)),
        Validity.IN_FORCE,
        null);
  }
}
