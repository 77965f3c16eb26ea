package gongkai.reporting.bookkeeping;

import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Movement;
import gongkai.reporting.ledger.Stock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column of Table 2 measures: a stock to begin with, and the movements that add to it or
 * take from it over a span of years.
 */
public enum Measure {
  MADE("made", null, Span.YEAR, List.of(Movement.MADE), List.of()),
  DISCLOSED("disclosed", null, Span.YEAR, List.of(Movement.DISCLOSED), List.of()),
  DISCLOSED_TOTAL(
      "disclosed-total",
      Stock.DISCLOSED_TOTAL,
      Span.TO_END,
      List.of(Movement.DISCLOSED),
      List.of()),
  REPEALED("repealed", null, Span.YEAR, List.of(Movement.REPEALED, Movement.EXPIRED), List.of()),
  VALID(
      "valid",
      Stock.IN_FORCE,
      Span.TO_END,
      List.of(Movement.MADE),
      List.of(Movement.REPEALED, Movement.EXPIRED)),
  PREVIOUS(
      "previous",
      Stock.ITEMS,
      Span.BEFORE,
      List.of(Movement.ITEM_ADDED),
      List.of(Movement.ITEM_REMOVED)),
  CHANGE("change", null, Span.YEAR, List.of(Movement.ITEM_ADDED), List.of(Movement.ITEM_REMOVED)),
  DECISIONS("decisions", null, Span.YEAR, List.of(Movement.DECIDED), List.of()),
  ITEMS("items", null, Span.YEAR, List.of(Movement.PURCHASED), List.of()),
  AMOUNT("amount", null, Span.YEAR, List.of(Movement.PURCHASED, Movement.COLLECTED), List.of());

  /** Over which years movements count. */
  enum Span {
    /** The year itself. */
    YEAR,
    /** From the opening balance to the end of the year. */
    TO_END,
    /** From the opening balance to the start of the year. */
    BEFORE
  }

  private final String code;

  private final @Nullable Stock stock;

  private final Span span;

  // unmodifiable lists, which the checker cannot see in their type
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Movement> plus;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Movement> minus;

  Measure(
      String code, @Nullable Stock stock, Span span, List<Movement> plus, List<Movement> minus) {
    this.code = code;
    this.stock = stock;
    this.span = span;
    this.plus = plus;
    this.minus = minus;
  }

  /** The measure of that code. */
  public static Optional<Measure> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /** Stable code, by which the report formats name it. */
  public String code() {
    return code;
  }

  /** Says whether it is a sum of money, in yuan. */
  public boolean isMoney() {
    return this == AMOUNT;
  }

  /** The stock that it begins with, {@code null} for none. */
  @Nullable Stock stock() {
    return stock;
  }

  Span span() {
    return span;
  }

  /** The movements that it counts, in a ledger that knows them. */
  List<Movement> movements(Ledger ledger) {
    return ledger.movements().stream().filter(m -> sign(m) != 0).toList();
  }

  /** 1 when a movement adds to it, -1 when it takes from it, else 0. */
  int sign(Movement movement) {
    return plus.contains(movement) ? 1 : minus.contains(movement) ? -1 : 0;
  }
}
