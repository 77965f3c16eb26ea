package gongkai.reporting.ledger;

import gongkai.office.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * Filter and order of a listing.
 *
 * @param text part of title or reference, empty for any
 * @param body {@code null} for any in scope
 * @param ledger {@code null} for any
 * @param movement {@code null} for any
 * @param year 0 for any
 * @param voided true to show what was voided too
 */
public record LineQuery(
    String text,
    @Nullable BodyCode body,
    @Nullable Ledger ledger,
    @Nullable Movement movement,
    int year,
    boolean voided,
    Sort sort,
    boolean descending) {

  /** By what a listing is ordered. */
  public enum Sort {
    DAY,
    LEDGER,
    TITLE,
    QUANTITY,
    AMOUNT,
    CHANGED
  }

  /** Everything in scope that counts, the last day first. */
  public static final LineQuery ALL = new LineQuery("", null, null, null, 0, false, Sort.DAY, true);
}
