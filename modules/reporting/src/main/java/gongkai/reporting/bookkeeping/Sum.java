package gongkai.reporting.bookkeeping;

import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Movement;
import java.math.BigDecimal;

/** What the lines of a movement come to in a year. */
record Sum(
    Ledger ledger, Movement movement, int year, BigDecimal quantity, BigDecimal yuan, int lines) {

  static Sum of(Object[] row) {
    return new Sum(
        (Ledger) row[0],
        (Movement) row[1],
        (Integer) row[2],
        BigDecimal.valueOf(((Number) row[3]).longValue()),
        row[4] == null ? BigDecimal.ZERO : (BigDecimal) row[4],
        ((Number) row[5]).intValue());
  }
}
