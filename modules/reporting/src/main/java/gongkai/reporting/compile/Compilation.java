package gongkai.reporting.compile;

import gongkai.office.Body;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.bookkeeping.BookYear;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.CellValue;
import gongkai.reporting.rules.ReportContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a body's year, counted in one transaction.
 *
 * @param published items by column; none for a roll-up, whose parts do not tell them
 * @param sum of what they are the sum, empty when they were counted here
 */
record Compilation(
    Body body,
    int year,
    ReportFormat format,
    BookYear book,
    Map<String, Integer> published,
    Map<CellAddress, BigDecimal> figures,
    Optional<Sum> sum) {

  Compilation {
    published = Map.copyOf(published);
    figures = Map.copyOf(figures);
  }

  Optional<BigDecimal> figure(CellAddress cell) {
    return Optional.ofNullable(figures.get(cell));
  }

  Optional<Place> place(CellAddress cell) {
    return Place.of(format, cell);
  }

  /** The figures alone, as the rules see them. */
  ReportContent content() {
    Map<CellKey, CellValue> cells = new HashMap<>();
    figures.forEach((cell, value) -> cells.put(CellKey.of(cell), new CellValue.Figure(value)));
    return new ReportContent(format, year, body.name(), "", "", List.of(), cells);
  }

  /** The cells as a report stores them. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Place place : Place.all(format)) {
      figure(place.address())
          .ifPresent(
              value ->
                  cells.add(
                      new Cell(
                          place.table().key(),
                          place.row().key(),
                          place.column().key(),
                          value,
                          place.column().unit())));
    }
    return cells;
  }
}
