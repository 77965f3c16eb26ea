package gongkai.reporting.compile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.Table4;
import gongkai.catalogue.counts.Documents;
import gongkai.office.Body;
import gongkai.reporting.bookkeeping.BookYear;
import gongkai.reporting.bookkeeping.Books;
import gongkai.reporting.bookkeeping.Measure;
import gongkai.reporting.compile.Compilation.Place;
import gongkai.reporting.draft.CellAddress;
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
 * Counts the figures of a body's year: Table 2 from ledgers and catalogue, Table 3 from the cases,
 * Table 4 from the register. It asks for sets, a few queries in all, and fills the cells that the
 * format of the year has.
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
    for (Place place : Compilation.places(format)) {
      Optional<BigDecimal> figure =
          switch (place.table().key()) {
            case "table2" -> ledger(book, place);
            case "table3" -> applications(applications, place);
            case "table4" -> remedies(remedies, place);
            default -> Optional.empty();
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

  private static Optional<BigDecimal> ledger(BookYear book, Place place) {
    return Ledger.of(place.row().key())
        .flatMap(
            ledger ->
                Measure.of(place.column().key()).flatMap(measure -> book.figure(ledger, measure)))
        .map(value -> inUnit(value, place.column().unit()));
  }

  /** Ledgers count in yuan; the form of 2021 prints ten thousands of them. */
  static BigDecimal inUnit(BigDecimal value, String unit) {
    BigDecimal scaled = unit.equals("万元") ? value.divide(TEN_THOUSAND) : value;
    BigDecimal plain = scaled.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static Optional<BigDecimal> applications(Table3 table, Place place) {
    String row = place.row().key();
    boolean results = row.equals(ApplicantColumns.TOTAL);
    if (!results && Table3Row.of(table.format(), row).isEmpty()) {
      return Optional.empty();
    }
    if (place.column().key().equals(ApplicantColumns.TOTAL)) {
      int sum =
          results
              ? Arrays.stream(ApplicantKind.values()).mapToInt(table::results).sum()
              : table.sum(row);
      return Optional.of(BigDecimal.valueOf(sum));
    }
    return ApplicantColumns.kind(place.column().key())
        .map(kind -> results ? table.results(kind) : table.cell(row, kind))
        .map(BigDecimal::valueOf);
  }

  private static Optional<BigDecimal> remedies(Table4 table, Place place) {
    Optional<RemedyRoute> route = route(place.row().key());
    if (place.column().key().equals(ApplicantColumns.TOTAL)) {
      return route.map(table::sum).map(BigDecimal::valueOf);
    }
    return route.flatMap(
        known ->
            result(place.column().key()).map(each -> BigDecimal.valueOf(table.cell(known, each))));
  }

  static Optional<RemedyRoute> route(String row) {
    return Arrays.stream(RemedyRoute.values()).filter(r -> r.code().equals(row)).findFirst();
  }

  static Optional<ResultClass> result(String column) {
    return Arrays.stream(ResultClass.values()).filter(r -> r.code().equals(column)).findFirst();
  }
}
