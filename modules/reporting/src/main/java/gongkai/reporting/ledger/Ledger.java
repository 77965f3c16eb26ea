package gongkai.reporting.ledger;

import static gongkai.reporting.ledger.Movement.COLLECTED;
import static gongkai.reporting.ledger.Movement.DECIDED;
import static gongkai.reporting.ledger.Movement.DISCLOSED;
import static gongkai.reporting.ledger.Movement.EXPIRED;
import static gongkai.reporting.ledger.Movement.ITEM_ADDED;
import static gongkai.reporting.ledger.Movement.ITEM_REMOVED;
import static gongkai.reporting.ledger.Movement.MADE;
import static gongkai.reporting.ledger.Movement.PURCHASED;
import static gongkai.reporting.ledger.Movement.REPEALED;
import static gongkai.reporting.ledger.Stock.DISCLOSED_TOTAL;
import static gongkai.reporting.ledger.Stock.IN_FORCE;
import static gongkai.reporting.ledger.Stock.ITEMS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The ledgers of Article 20 that Table 2 of the annual report is counted from. */
public enum Ledger {
  RULES("rules", "规章", 1, List.of(MADE, DISCLOSED, REPEALED, EXPIRED), DISCLOSED_TOTAL, IN_FORCE),
  NORMATIVE(
      "normative",
      "行政规范性文件",
      1,
      List.of(MADE, DISCLOSED, REPEALED, EXPIRED),
      DISCLOSED_TOTAL,
      IN_FORCE),
  LICENSING("licensing", "行政许可", 5, List.of(ITEM_ADDED, ITEM_REMOVED, DECIDED), ITEMS),
  OTHER_SERVICES(
      "other-services", "其他对外管理服务事项", 5, List.of(ITEM_ADDED, ITEM_REMOVED, DECIDED), ITEMS),
  PENALTY("penalty", "行政处罚", 6, List.of(ITEM_ADDED, ITEM_REMOVED, DECIDED), ITEMS),
  COERCION("coercion", "行政强制", 6, List.of(ITEM_ADDED, ITEM_REMOVED, DECIDED), ITEMS),
  CHARGES("charges", "行政事业性收费", 8, List.of(ITEM_ADDED, ITEM_REMOVED, COLLECTED), ITEMS),
  PROCUREMENT("procurement", "政府集中采购", 9, List.of(PURCHASED));

  private final String code;
  private final String label;
  private final int articleItem;

  // unmodifiable lists, which the checker cannot see in their type
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Movement> movements;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Stock> stocks;

  Ledger(String code, String label, int articleItem, List<Movement> movements, Stock... stocks) {
    this.code = code;
    this.label = label;
    this.articleItem = articleItem;
    this.movements = movements;
    this.stocks = List.of(stocks);
  }

  /** Stable code, also the row key of Table 2. */
  public String code() {
    return code;
  }

  /** Its name, verbatim from the form. */
  public String label() {
    return label;
  }

  /** The item of Article 20 that it serves. */
  public int articleItem() {
    return articleItem;
  }

  /** What a line of it can record. */
  public List<Movement> movements() {
    return movements;
  }

  /** The stocks that it begins a year with; empty when it has none. */
  public List<Stock> stocks() {
    return stocks;
  }

  /** Says whether the catalogue's register of documents counts in it too. */
  public boolean isOfDocuments() {
    return articleItem == 1;
  }

  /** The ledger of that code. */
  public static Optional<Ledger> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
