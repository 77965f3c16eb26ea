package gongkai.reporting.rules;

import java.math.BigDecimal;
import java.util.Optional;

/** What the system itself holds about a report's figures and its way to the public. */
public interface Evidence {

  /**
   * The figure that cases, register entries or ledger lines prove; empty for a cell that cannot be
   * traced. Must be cheap: it is asked for every cell.
   */
  Optional<BigDecimal> proved(CellKey cell);

  /** Whether the review before publication (Article 17) is on record; empty before it is due. */
  default Optional<Boolean> reviewed() {
    return Optional.empty();
  }
}
