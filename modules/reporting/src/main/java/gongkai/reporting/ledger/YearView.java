package gongkai.reporting.ledger;

import gongkai.office.BodyCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a year: how it began, and whether it is declared complete.
 *
 * @param version the one to give back when changing it, 0 while nothing is stated
 * @param opening stated stocks at the start of the year; a stock that is not in it was not stated
 * @param carried stocks that the years before lead to; a stock that is not in it is unknown
 * @param complete declared complete, so that nothing entered means none (零申报)
 * @param lines lines that count in the year
 * @param changedBy login of who stated or declared last, {@code null} when nobody did
 */
public record YearView(
    long version,
    BodyCode body,
    Ledger ledger,
    int year,
    Map<Stock, Integer> opening,
    Map<Stock, Integer> carried,
    boolean complete,
    int lines,
    @Nullable String changedBy) {
  public YearView {
    opening = Map.copyOf(opening);
    carried = Map.copyOf(carried);
  }
}
