package gongkai.reporting.print;

import java.util.Arrays;

/** How a table's width is shared: labels of rows get more, the innermost most. */
final class ColumnWidths {
  private static final int FIGURE = 10;
  private static final int OUTER = 12;

  private ColumnWidths() {}

  /** A weight for each column. */
  static int[] of(PaperTable table) {
    int[] weights = new int[table.width()];
    Arrays.fill(weights, FIGURE);
    if (table.labels() > 0) {
      Arrays.fill(weights, 0, table.labels(), OUTER);
      // beside few figures a label needs no more room than they do
      boolean few = table.width() - table.labels() <= 3;
      weights[table.labels() - 1] = few ? OUTER : 6 * FIGURE - (table.labels() - 1) * OUTER;
    }
    return weights;
  }
}
