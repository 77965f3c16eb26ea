package gongkai.reporting.bookkeeping;

import gongkai.catalogue.counts.DocumentEvent;
import gongkai.office.BodyCode;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Movement;
import gongkai.reporting.ledger.Stock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers of a body as they stand for a year. A figure is there only when somebody answers for
 * it: by a line or a registered document of the year, an opening balance of the year, or by having
 * declared the ledger complete.
 */
public final class BookYear {
  private final BodyCode body;
  private final int year;
  private final List<Sum> sums;
  private final List<LedgerYear> years;
  private final DocumentYears documents;

  BookYear(
      BodyCode body, int year, List<Sum> sums, List<LedgerYear> years, DocumentYears documents) {
    this.body = body;
    this.year = year;
    this.sums = List.copyOf(sums);
    this.years = List.copyOf(years);
    this.documents = documents;
  }

  /** The catalogue's register: how many documents met an event in some years. */
  interface DocumentYears {
    Map<DocumentEvent, Integer> tally(Ledger ledger, int firstYear, int lastYear);
  }

  /** The body whose ledgers they are. */
  public BodyCode body() {
    return body;
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** What a ledger has for a measure; empty when it was not entered. */
  public Optional<BigDecimal> figure(Ledger ledger, Measure measure) {
    if (measure.movements(ledger).isEmpty() || !isEntered(ledger)) {
      return Optional.empty();
    }
    Stock stock = measure.stock();
    if (stock == null) {
      return Optional.of(moved(ledger, measure, year, year));
    }
    return opening(ledger, stock)
        .map(
            opening ->
                BigDecimal.valueOf(opening.number())
                    .add(moved(ledger, measure, opening.year(), lastYear(measure))));
  }

  /** Says whether somebody answers for a ledger's figures of the year. */
  public boolean isEntered(Ledger ledger) {
    return lines(ledger) > 0
        || ofYear(ledger).filter(y -> y.isComplete() || !y.opening().isEmpty()).isPresent()
        || (ledger.isOfDocuments()
            && documents.tally(ledger, year, year).values().stream().anyMatch(n -> n > 0));
  }

  /** What is stated about a ledger in the year itself. */
  Optional<LedgerYear> ofYear(Ledger ledger) {
    return years.stream().filter(y -> y.ledger() == ledger && y.year() == year).findFirst();
  }

  int lines(Ledger ledger) {
    return sums.stream()
        .filter(sum -> sum.ledger() == ledger && sum.year() == year)
        .mapToInt(Sum::lines)
        .sum();
  }

  /** A stated stock that still counts: the last one that was stated. */
  record Opening(int year, int number) {}

  Optional<Opening> opening(Ledger ledger, Stock stock) {
    return lastOf(ledger, stock, year);
  }

  private Optional<Opening> lastOf(Ledger ledger, Stock stock, int until) {
    Opening last = null;
    for (LedgerYear each : years) {
      Integer number = each.opening().get(stock);
      if (each.ledger() == ledger && each.year() <= until && number != null) {
        last = new Opening(each.year(), number);
      }
    }
    return Optional.ofNullable(last);
  }

  /** The stock at the start of the year that the years before lead to; empty when unknown. */
  Optional<Integer> carried(Ledger ledger, Stock stock) {
    Measure measure =
        switch (stock) {
          case DISCLOSED_TOTAL -> Measure.DISCLOSED_TOTAL;
          case IN_FORCE -> Measure.VALID;
          case ITEMS -> Measure.PREVIOUS;
        };
    return lastOf(ledger, stock, year - 1)
        .map(o -> o.number() + moved(ledger, measure, o.year(), year - 1).intValue());
  }

  /**
   * A stock that was stated for the year although the years before lead to another one.
   *
   * @param stated at the start of the year
   * @param carried what the years before lead to
   */
  public record Restated(Ledger ledger, Stock stock, int stated, int carried) {}

  /** The stocks that were stated anew and differ. */
  public List<Restated> restated() {
    List<Restated> restated = new ArrayList<>();
    for (LedgerYear each : years) {
      if (each.year() == year) {
        each.opening()
            .forEach(
                (stock, number) ->
                    carried(each.ledger(), stock)
                        .filter(carried -> !carried.equals(number))
                        .ifPresent(
                            carried ->
                                restated.add(new Restated(each.ledger(), stock, number, carried))));
      }
    }
    return restated;
  }

  /** The first year whose movements a measure of the ledger counts. */
  int firstYear(Ledger ledger, Measure measure) {
    Stock stock = measure.stock();
    return stock == null ? year : opening(ledger, stock).map(Opening::year).orElse(year);
  }

  /** The last year whose movements a measure counts. */
  int lastYear(Measure measure) {
    return measure.span() == Measure.Span.BEFORE ? year - 1 : year;
  }

  private BigDecimal moved(Ledger ledger, Measure measure, int first, int last) {
    BigDecimal moved = BigDecimal.ZERO;
    for (Sum sum : sums) {
      if (sum.ledger() == ledger && sum.year() >= first && sum.year() <= last) {
        BigDecimal each = measure.isMoney() ? sum.yuan() : sum.quantity();
        moved = moved.add(each.multiply(BigDecimal.valueOf(measure.sign(sum.movement()))));
      }
    }
    if (ledger.isOfDocuments() && first <= last) {
      for (var counted : documents.tally(ledger, first, last).entrySet()) {
        int sign = measure.sign(movement(counted.getKey()));
        moved = moved.add(BigDecimal.valueOf((long) sign * counted.getValue()));
      }
    }
    return moved;
  }

  /** What an event of the catalogue's register is in the ledger. */
  static Movement movement(DocumentEvent event) {
    return switch (event) {
      case MADE -> Movement.MADE;
      case DISCLOSED -> Movement.DISCLOSED;
      case ENDED -> Movement.REPEALED;
    };
  }

  /** The event that a movement is in the catalogue's register, {@code null} for none. */
  static @Nullable DocumentEvent event(Movement movement) {
    return switch (movement) {
      case MADE -> DocumentEvent.MADE;
      case DISCLOSED -> DocumentEvent.DISCLOSED;
      case REPEALED -> DocumentEvent.ENDED;
      default -> null;
    };
  }
}
