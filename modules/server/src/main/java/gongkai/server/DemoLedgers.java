package gongkai.server;

import static gongkai.server.DemoStaff.done;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.counts.Documents;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.ledger.ImportReading;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.LineQuery;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The ledgers of the demo year: lines, stocks at its start, the two normative documents. */
@ApplicationScoped
class DemoLedgers {
  private static final int YEAR = 2020;

  @Inject private Ledgers ledgers;
  @Inject private Documents documents;
  @Inject private Items items;

  /** Loads them when there is no line yet; the items must be there before. */
  void load(Path folder, BodyCode body, Actor reporter, Actor editor) {
    if (ledgers.count(reporter, LineQuery.ALL) > 0) {
      return;
    }
    try (InputStream lines = Files.newInputStream(folder.resolve("ledgers-2020.csv"));
        Reader stocks =
            Files.newBufferedReader(
                folder.resolve("ledgers-2020.properties"), StandardCharsets.UTF_8)) {
      var stated = new Properties();
      stated.load(stocks);
      for (String number : stated.getProperty("normative.documents").split(",", -1)) {
        register(editor, number);
      }
      for (Ledger ledger : Ledger.values()) {
        open(body, reporter, ledger, stated);
      }
      ImportReading reading = done(ledgers.read(reporter, body, "ledgers.csv", lines));
      done(ledgers.enterAll(reporter, body, reading.entries()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open(BodyCode body, Actor reporter, Ledger ledger, Properties stated) {
    Map<Stock, Integer> stocks = new EnumMap<>(Stock.class);
    for (Stock stock : ledger.stocks()) {
      String number = stated.getProperty(ledger.code() + "." + stock.name());
      stocks.put(stock, Integer.valueOf(number));
    }
    YearView opened = done(ledgers.open(reporter, body, ledger, YEAR, 0, stocks));
    done(ledgers.declare(reporter, body, ledger, YEAR, opened.version(), true));
  }

  private void register(Actor editor, String documentNumber) {
    var query =
        new Items.Query(
            documentNumber, null, "", ItemState.PUBLISHED, null, 0, "indexNumber", false);
    items
        .page(editor, query, 0, 1)
        .rows()
        .forEach(
            row -> done(documents.enter(editor, row.indexNumber(), DocumentKind.NORMATIVE, null)));
  }
}
