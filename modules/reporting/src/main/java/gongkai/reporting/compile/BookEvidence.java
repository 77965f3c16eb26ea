package gongkai.reporting.compile;

import gongkai.reporting.bookkeeping.BookYear;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the records say about a report in the making.
 *
 * @param proved what the things behind a figure come to, by cell; empty before they were gone
 *     through, which is when the figures are frozen
 */
record BookEvidence(Optional<BookYear> book, Map<CellKey, BigDecimal> proved) implements Evidence {
  BookEvidence {
    proved = Map.copyOf(proved);
  }

  @Override
  public Optional<BigDecimal> proved(CellKey cell) {
    return Optional.ofNullable(proved.get(cell));
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
