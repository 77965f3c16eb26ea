package gongkai.reporting.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the system itself holds about a report's figures and its way to the public. */
public interface Evidence {

  /**
   * The figure that cases, register entries or ledger lines prove; empty for a cell that cannot be
   * traced. Must be cheap: it is asked for every cell.
   */
  Optional<BigDecimal> proved(CellKey cell);

  /** Stocks of ledgers that were stated anew although the year before leads to others. */
  default List<Opening> openings() {
    return List.of();
  }

  /**
   * A stock at the start of the year.
   *
   * @param name ledger and stock, verbatim
   * @param stated by a person
   * @param carried what the year before leads to
   */
  record Opening(String name, BigDecimal stated, BigDecimal carried) {}

  /** Whether the review before publication (Article 17) is on record; empty before it is due. */
  default Optional<Boolean> reviewed() {
    return Optional.empty();
  }
}
