package gongkai.console.ledgers;

import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.counts.Documents;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the ledgers of a body begin a year, and whether they are complete. */
@Named("ledgerYearPage")
@ViewScoped
@SuppressWarnings("serial")
public class LedgerYearPage implements Serializable {
  private static final Set<String> FIELDS = Set.of("indexNumber");

  @Inject Ledgers ledgers;
  @Inject Documents documents;
  @Inject Me me;
  @Inject Screen screen;
  @Inject Clock clock;

  private String body = "";
  private int year;
  private List<YearView> years = List.of();
  private final Map<String, String> stocks = new HashMap<>();
  private String indexNumber = "";
  private String kind = DocumentKind.NORMATIVE.name();

  /** Opens the body's year that the address names; without one, the last full year. */
  public void open() {
    if (year == 0) {
      year = LocalDate.now(clock).getYear() - 1;
    }
    if (body.isEmpty()) {
      body = me.actor().body().value();
    }
    if (years.isEmpty()) {
      look();
    }
  }

  private void look() {
    years = BodyCode.of(body).map(code -> ledgers.years(me.actor(), code, year)).orElse(List.of());
    stocks.clear();
    for (YearView each : years) {
      each.opening().forEach((stock, number) -> stocks.put(key(each, stock), number.toString()));
    }
  }

  /** Name of the input of a stock. */
  public String key(YearView view, Stock stock) {
    return view.ledger().name() + "_" + stock.name();
  }

  /** States the opening stocks of a ledger. */
  public void state(YearView view) {
    Map<Stock, Integer> stated = new EnumMap<>(Stock.class);
    for (Stock stock : view.ledger().stocks()) {
      String text = stocks.getOrDefault(key(view, stock), "").strip();
      if (!text.isEmpty()) {
        if (!text.matches("[0-9]{1,8}")) {
          screen.error("ledger.stockForm", view.ledger().label(), stock.label());
          return;
        }
        stated.put(stock, Integer.parseInt(text));
      }
    }
    Ledger ledger = view.ledger();
    accept(ledgers.open(me.actor(), view.body(), ledger, year, view.version(), stated));
  }

  /** Declares a ledger complete, or takes it back. */
  public void declare(YearView view) {
    accept(
        ledgers.declare(
            me.actor(), view.body(), view.ledger(), year, view.version(), !view.complete()));
  }

  private void accept(Change<YearView> answer) {
    switch (answer) {
      case Done<YearView> done -> {
        screen.info("ledger.stated", done.value().ledger().label());
        screen.go("/console/ledgeryear.xhtml?body=" + body + "&year=" + year);
      }
      case Refused<YearView> refused -> screen.problems(refused.problems(), Set.of());
    }
  }

  /** Enters a published item in the register of rules and normative documents. */
  public void register() {
    DocumentKind chosen = DocumentKind.valueOf(kind);
    switch (documents.enter(me.actor(), indexNumber, chosen, null)) {
      case Done<CountedDocument> done -> {
        screen.info("ledger.registered", done.value().title());
        indexNumber = "";
        look();
      }
      case Refused<CountedDocument> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  public List<YearView> getYears() {
    return years;
  }

  public Map<String, String> getStocks() {
    return stocks;
  }

  public List<DocumentKind> getKinds() {
    return List.of(DocumentKind.values());
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body == null ? "" : body;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getIndexNumber() {
    return indexNumber;
  }

  public void setIndexNumber(@Nullable String indexNumber) {
    this.indexNumber = indexNumber == null ? "" : indexNumber;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
