package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The figures of one table by row and column. */
final class Figures {
  private final Map<List<String>, BigDecimal> values = new LinkedHashMap<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final Set<String> columns = new LinkedHashSet<>();

  private Figures() {}

  static Figures of(RecognisedReport report, String table) {
    var figures = new Figures();
    for (Cell cell : report.cells()) {
      if (cell.table().equals(table)) {
        figures.values.put(List.of(cell.row(), cell.column()), cell.value());
        figures.rows.add(cell.row());
        figures.columns.add(cell.column());
      }
    }
    return figures;
  }

  Set<String> rows() {
    return rows;
  }

  Set<String> columns() {
    return columns;
  }

  Optional<BigDecimal> at(String row, String column) {
    return Optional.ofNullable(values.get(List.of(row, column)));
  }

  /** The sum over rows of a column; empty when one is missing. */
  Optional<BigDecimal> sumOfRows(Collection<String> summed, String column) {
    return sum(summed.stream().map(row -> values.get(List.of(row, column))).toList());
  }

  /** The sum over columns of a row; empty when one is missing. */
  Optional<BigDecimal> sumOfColumns(String row, Collection<String> summed) {
    return sum(summed.stream().map(column -> values.get(List.of(row, column))).toList());
  }

  private static Optional<BigDecimal> sum(List<BigDecimal> figures) {
    return figures.stream().allMatch(Objects::nonNull)
        ? Optional.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}
