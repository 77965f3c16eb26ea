package gongkai.reporting.rules;

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
  private final String table;
  private final Map<CellKey, BigDecimal> values = new LinkedHashMap<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final Set<String> columns = new LinkedHashSet<>();

  private Figures(String table) {
    this.table = table;
  }

  /** Rows that the report has beyond its format, such as one that later years split, count too. */
  static Figures of(ReportContent report, String table) {
    var figures = new Figures(table);
    Set<CellKey> keys = new LinkedHashSet<>();
    for (var block : report.format().table(table).blocks()) {
      for (var row : block.leafRows()) {
        block
            .leafColumns()
            .forEach(column -> keys.add(new CellKey(table, row.key(), column.key())));
      }
    }
    List<CellKey> beyond =
        report.cells().keySet().stream()
            .filter(key -> key.table().equals(table) && !keys.contains(key))
            .sorted(Places.ORDER)
            .toList();
    keys.addAll(beyond);
    for (CellKey key : keys) {
      report.at(key).ifPresent(value -> figures.put(key, value));
    }
    return figures;
  }

  private void put(CellKey key, BigDecimal value) {
    values.put(key, value);
    rows.add(key.row());
    columns.add(key.column());
  }

  String table() {
    return table;
  }

  Set<String> rows() {
    return rows;
  }

  Set<String> columns() {
    return columns;
  }

  CellKey key(String row, String column) {
    return new CellKey(table, row, column);
  }

  Optional<BigDecimal> at(String row, String column) {
    return Optional.ofNullable(values.get(key(row, column)));
  }

  /** The sum over rows of a column; empty when one is missing. */
  Optional<BigDecimal> sumOfRows(Collection<String> summed, String column) {
    return sum(summed.stream().map(row -> values.get(key(row, column))).toList());
  }

  /** The sum over columns of a row; empty when one is missing. */
  Optional<BigDecimal> sumOfColumns(String row, Collection<String> summed) {
    return sum(summed.stream().map(column -> values.get(key(row, column))).toList());
  }

  private static Optional<BigDecimal> sum(List<BigDecimal> figures) {
    return figures.stream().allMatch(Objects::nonNull)
        ? Optional.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}
