package gongkai.portal.cube;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars of a table's rows in its last column, drawn by the server as SVG: the table says the same in
 * words, so the drawing is hidden from screen readers.
 *
 * @param column which column it shows
 * @param height of the drawing in its own units, 720 wide
 */
public record Chart(String column, int height, List<Bar> bars) {
  private static final int MOST = 12;
  private static final int LINE = 46;
  private static final BigDecimal WIDTH = new BigDecimal(600);

  /** A bar with its label above it; widths are 0 to 600. */
  public record Bar(String label, String value, int y, int width) {}

  static Chart of(Table table) {
    int last = table.columns().size() - 1;
    List<Table.Row> rows =
        last < 0
            ? List.of()
            : table.rows().stream()
                .filter(row -> row.depth() == 0 && positive(row.cells().get(last)))
                .limit(MOST)
                .toList();
    BigDecimal most =
        rows.stream()
            .map(row -> new BigDecimal(row.cells().get(last).value()))
            .reduce(BigDecimal.ONE, BigDecimal::max);
    List<Bar> bars = new ArrayList<>();
    for (Table.Row row : rows) {
      Table.Cell cell = row.cells().get(last);
      int width =
          new BigDecimal(cell.value())
              .multiply(WIDTH)
              .divide(most, 0, RoundingMode.HALF_UP)
              .intValue();
      bars.add(
          new Bar(
              row.label(),
              cell.value() + " " + cell.unit(),
              bars.size() * LINE,
              Math.max(2, width)));
    }
    return new Chart(last < 0 ? "" : table.columns().get(last), bars.size() * LINE, bars);
  }

  private static boolean positive(Table.Cell cell) {
    return !cell.value().isEmpty() && new BigDecimal(cell.value()).signum() > 0;
  }
}
