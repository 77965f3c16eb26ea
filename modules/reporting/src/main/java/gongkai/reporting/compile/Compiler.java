package gongkai.reporting.compile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table4;
import gongkai.catalogue.counts.Documents;
import gongkai.office.Body;
import gongkai.reporting.bookkeeping.BookYear;
import gongkai.reporting.bookkeeping.Books;
import gongkai.reporting.bookkeeping.Measure;
import gongkai.reporting.compile.Place.Counted;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.ApplicantColumns;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the figures of a body's year. It asks ledgers, cases and register for sets, a few queries
 * in all, and fills the cells of the year's format with what the format says that they count.
 */
@ApplicationScoped
class Compiler {
  private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

  private Books books;
  private Counts counts;
  private Documents documents;

  @SuppressWarnings("NullAway.Init")
  Compiler() {}

  @Inject
  Compiler(Books books, Counts counts, Documents documents) {
    this.books = books;
    this.counts = counts;
    this.documents = documents;
  }

  Compilation compile(Body body, int year, ReportFormat format) {
    BookYear book = books.of(body.code(), year);
    Table3 applications = counts.table3(body.code(), year);
    Table4 remedies = counts.table4(body.code(), year);
    Map<CellAddress, BigDecimal> figures = new HashMap<>();
    for (Place place : Place.all(format)) {
      Optional<BigDecimal> figure =
          switch (place.table().source()) {
            case LEDGERS -> sum(place, (ledger, measure) -> ledger(book, ledger, measure));
            case APPLICATIONS -> sum(place, (row, kind) -> cases(applications, row, kind));
            case REMEDIES -> sum(place, (route, result) -> remedies(remedies, route, result));
            case NONE -> Optional.empty();
          };
      figure.ifPresent(value -> figures.put(place.address(), value));
    }
    return new Compilation(
        body,
        year,
        format,
        book,
        documents.published(body.code(), year),
        figures,
        Optional.empty());
  }

  /** The ledgers of a body's year. */
  BookYear book(Body body, int year) {
    return books.of(body.code(), year);
  }

  /** Counts one thing by one aspect; empty when it was not entered. */
  private interface Count {
    Optional<BigDecimal> of(String thing, String aspect);
  }

  /** All that a place counts; empty when it counts nothing, or some of it was not entered. */
  private static Optional<BigDecimal> sum(Place place, Count count) {
    Counted counted = place.counted();
    BigDecimal sum = BigDecimal.ZERO;
    for (String thing : counted.things()) {
      for (String aspect : counted.aspects()) {
        Optional<BigDecimal> figure = count.of(thing, aspect);
        if (figure.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.add(figure.get());
      }
    }
    return counted.isNothing() ? Optional.empty() : Optional.of(inUnit(sum, place.column().unit()));
  }

  private static Optional<BigDecimal> ledger(BookYear book, String ledger, String measure) {
    return book.figure(Ledger.of(ledger).orElseThrow(), Measure.of(measure).orElseThrow());
  }

  private static Optional<BigDecimal> cases(Table3 table, String row, String column) {
    ApplicantKind kind = ApplicantColumns.kind(column).orElseThrow();
    return Optional.of(BigDecimal.valueOf(table.cell(row, kind)));
  }

  private static Optional<BigDecimal> remedies(Table4 table, String route, String result) {
    return Optional.of(BigDecimal.valueOf(table.cell(route(route), result(result))));
  }

  /** Ledgers count in yuan; the form of 2021 prints ten thousands of them. */
  static BigDecimal inUnit(BigDecimal value, String unit) {
    BigDecimal scaled = unit.equals("万元") ? value.divide(TEN_THOUSAND) : value;
    BigDecimal plain = scaled.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  static RemedyRoute route(String code) {
    return Arrays.stream(RemedyRoute.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static ResultClass result(String code) {
    return Arrays.stream(ResultClass.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
