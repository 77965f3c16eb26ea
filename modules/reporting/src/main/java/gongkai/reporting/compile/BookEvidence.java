package gongkai.reporting.compile;

import gongkai.reporting.bookkeeping.BookYear;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the ledgers say about a report in the making. Its figures are counted from the records at
 * the moment, so there is nothing to prove them against before they are frozen.
 */
record BookEvidence(Optional<BookYear> book) implements Evidence {

  @Override
  public Optional<BigDecimal> proved(CellKey cell) {
    return Optional.empty();
  }

  @Override
  public List<Opening> openings() {
    return book.map(BookYear::restated).orElse(List.of()).stream()
        .map(
            each ->
                new Opening(
                    each.ledger().label() + "台账 · " + each.stock().label(),
                    BigDecimal.valueOf(each.stated()),
                    BigDecimal.valueOf(each.carried())))
        .toList();
  }
}
