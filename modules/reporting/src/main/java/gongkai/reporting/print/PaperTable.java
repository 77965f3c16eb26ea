package gongkai.reporting.print;

import gongkai.reporting.page.TableGrid;
import gongkai.reporting.page.TableGrid.Label;
import gongkai.reporting.page.TableGrid.Part;
import gongkai.reporting.page.TableGrid.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A statutory table as one grid, as the national form has it: a part's label is a line over the
 * whole width, and the last cells of a narrow part reach to its edge.
 *
 * @param width columns
 * @param height lines
 * @param labels columns at the left that hold no figures
 * @param cells by line and column; together they cover the grid
 */
record PaperTable(String name, int width, int height, int labels, List<Cell> cells) {

  PaperTable {
    cells = List.copyOf(cells);
  }

  /** A cell: where it begins, what it covers, whether it names others. */
  record Cell(int line, int column, int down, int across, String text, Kind kind) {}

  /** What a cell is. */
  enum Kind {
    COLUMN,
    ROW,
    FIGURE
  }

  static PaperTable of(TableGrid grid) {
    int width = grid.parts().stream().mapToInt(PaperTable::width).max().orElse(1);
    List<Cell> cells = new ArrayList<>();
    int line = 0;
    for (Part part : grid.parts()) {
      if (!part.label().isEmpty()) {
        cells.add(new Cell(line++, 0, 1, width, part.caption(), Kind.COLUMN));
      }
      List<List<Place>> lines = new ArrayList<>(part.head());
      lines.addAll(part.body());
      place(lines, line, width(part), width, cells);
      line += lines.size();
    }
    int labels =
        cells.stream()
            .filter(cell -> cell.kind() == Kind.FIGURE)
            .mapToInt(Cell::column)
            .min()
            .orElse(0);
    return new PaperTable(grid.table().caption(), width, line, labels, cells);
  }

  private static int width(Part part) {
    return part.head().getFirst().stream().mapToInt(Place::across).sum();
  }

  private static void place(
      List<List<Place>> lines, int first, int partWidth, int width, List<Cell> cells) {
    int[] taken = new int[partWidth];
    for (int i = 0; i < lines.size(); i++) {
      int column = 0;
      for (Place place : lines.get(i)) {
        while (taken[column] > i) {
          column++;
        }
        int end = column + place.across();
        int across = end == partWidth ? width - column : place.across();
        cells.add(new Cell(first + i, column, place.down(), across, place.text(), kind(place)));
        for (int c = column; c < end; c++) {
          taken[c] = i + place.down();
        }
        column = end;
      }
    }
  }

  private static Kind kind(Place place) {
    return switch (place) {
      case Label label -> label.ofRow() ? Kind.ROW : Kind.COLUMN;
      case TableGrid.Figure figure -> Kind.FIGURE;
    };
  }
}
