package gongkai.reporting.compile;

import gongkai.office.Body;
import gongkai.reporting.bookkeeping.BookYear;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.summing.Part;
import gongkai.reporting.summing.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a body's year: added up from the locked reports of its parts where that was
 * decided, else counted from its own records.
 */
@ApplicationScoped
class Adding {
  private Parts parts;
  private Compiler compiler;

  @SuppressWarnings("NullAway.Init")
  Adding() {}

  @Inject
  Adding(Parts parts, Compiler compiler) {
    this.parts = parts;
    this.compiler = compiler;
  }

  Compilation compile(Body body, int year, ReportFormat format) {
    return parts
        .summed(body, year)
        .map(found -> sum(body, year, format, found))
        .orElseGet(() -> compiler.compile(body, year, format));
  }

  private Compilation sum(Body body, int year, ReportFormat format, List<Part> found) {
    boolean ownCounts = found.stream().anyMatch(part -> part.own() && part.included());
    Optional<Compilation> own =
        ownCounts ? Optional.of(compiler.compile(body, year, format)) : Optional.empty();
    Sum sum = Sum.of(found, own);
    Map<CellAddress, BigDecimal> figures = new HashMap<>();
    for (Place place : Place.all(format)) {
      CellAddress cell = place.address();
      sum.figure(cell).ifPresent(figure -> figures.put(cell, figure));
    }
    BookYear book = own.map(Compilation::book).orElseGet(() -> compiler.book(body, year));
    return new Compilation(body, year, format, book, Map.of(), figures, Optional.of(sum));
  }
}
