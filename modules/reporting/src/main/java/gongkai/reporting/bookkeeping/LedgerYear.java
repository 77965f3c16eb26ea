package gongkai.reporting.bookkeeping;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Stock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a ledger begins a year, and whether somebody answers for its being complete. */
@Entity
@Table(schema = "reporting", name = "ledger_year")
class LedgerYear {
  @Id private String id;
  @Version private long version;

  @Column
  @SuppressWarnings("UnusedVariable")
  private String body;

  @Enumerated(EnumType.STRING)
  @Column
  private Ledger ledger;

  @Column(name = "for_year")
  private int year;

  @Column(name = "disclosed_total")
  private @Nullable Integer disclosedTotal;

  @Column(name = "in_force")
  private @Nullable Integer inForce;

  @Column private @Nullable Integer items;
  @Column private boolean complete;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable")
  private long changedAt;

  @SuppressWarnings("NullAway.Init")
  protected LedgerYear() {}

  /** A year of which nothing is stated yet. */
  LedgerYear(BodyCode body, Ledger ledger, int year) {
    this.id = key(body, ledger, year);
    this.body = body.value();
    this.ledger = ledger;
    this.year = year;
    this.changedBy = "";
  }

  static String key(BodyCode body, Ledger ledger, int year) {
    return body + "/" + ledger.code() + "/" + year;
  }

  /** States its stocks at the start. */
  void open(Actor actor, Map<Stock, Integer> stocks, Instant at) {
    disclosedTotal = stocks.get(Stock.DISCLOSED_TOTAL);
    inForce = stocks.get(Stock.IN_FORCE);
    items = stocks.get(Stock.ITEMS);
    changed(actor, at);
  }

  /** Declares it complete, or not. */
  void declare(Actor actor, boolean isComplete, Instant at) {
    complete = isComplete;
    changed(actor, at);
  }

  private void changed(Actor actor, Instant at) {
    changedBy = actor.login();
    changedAt = at.toEpochMilli();
  }

  long version() {
    return version;
  }

  Ledger ledger() {
    return ledger;
  }

  int year() {
    return year;
  }

  boolean isComplete() {
    return complete;
  }

  String changedBy() {
    return changedBy;
  }

  /** The stated stocks; what is not in it was not stated. */
  Map<Stock, Integer> opening() {
    Map<Stock, Integer> stocks = new EnumMap<>(Stock.class);
    put(stocks, Stock.DISCLOSED_TOTAL, disclosedTotal);
    put(stocks, Stock.IN_FORCE, inForce);
    put(stocks, Stock.ITEMS, items);
    return stocks;
  }

  private static void put(Map<Stock, Integer> stocks, Stock stock, @Nullable Integer number) {
    if (number != null) {
      stocks.put(stock, number);
    }
  }
}
