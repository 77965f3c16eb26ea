package gongkai.reporting.print;

import gongkai.reporting.print.Leaf.Rule;
import gongkai.reporting.print.PaperTable.Cell;
import gongkai.reporting.print.PaperTable.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sets a table in the largest type in which it fits a page; measures are points from its corner.
 */
final class TableSetter {
  private static final float PAD = 2.5f;
  private static final float[] SIZES = {12, 10.5f, 9, 8, 7, 6};

  private final PaperTable table;
  private final Glyphs glyphs;
  private final float size;
  private final float[] columns;
  private final float[] lines;

  private TableSetter(PaperTable table, Glyphs glyphs, float width, float size) {
    this.table = table;
    this.glyphs = glyphs;
    this.size = size;
    this.columns = edges(ColumnWidths.of(table), width);
    this.lines = lines();
  }

  /** A line of text in a box: where it begins, and how far down its baseline is. */
  record Line(String text, float x, float down) {}

  /** A cell with its text. */
  record Box(Cell cell, List<Line> lines) {}

  /**
   * Sets it.
   *
   * @throws IllegalArgumentException when it does not fit a page even in the smallest type
   */
  static TableSetter fitting(PaperTable table, Glyphs glyphs, float width, float height) {
    for (float size : SIZES) {
      var setter = new TableSetter(table, glyphs, width, size);
      if (setter.height() <= height && setter.wordsFit()) {
        return setter;
      }
    }
    throw new IllegalArgumentException("The table does not fit a page: " + table.name());
  }

  float size() {
    return size;
  }

  float height() {
    return lines[lines.length - 1];
  }

  /** The cells, line by line. */
  List<Box> boxes() {
    return table.cells().stream()
        .sorted(Comparator.comparingInt(Cell::line).thenComparingInt(Cell::column))
        .map(this::box)
        .toList();
  }

  private Box box(Cell cell) {
    float left = columns[cell.column()];
    float width = columns[cell.column() + cell.across()] - left;
    float top = lines[cell.line()];
    float height = lines[cell.line() + cell.down()] - top;
    List<String> texts = wrapped(cell);
    float down = top + (height - texts.size() * leading()) / 2 + size;
    List<Line> set = new ArrayList<>();
    for (String text : texts) {
      boolean centred = cell.kind() != Kind.ROW;
      float x = centred ? left + (width - glyphs.width(text, size)) / 2 : left + PAD;
      set.add(new Line(text, x, down));
      down += leading();
    }
    return new Box(cell, set);
  }

  /** The frames of the cells, each edge once. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Cell cell : table.cells()) {
      float left = columns[cell.column()];
      float right = columns[cell.column() + cell.across()];
      float top = lines[cell.line()];
      float below = lines[cell.line() + cell.down()];
      rules.add(new Rule(left, top, right, top));
      rules.add(new Rule(left, top, left, below));
    }
    rules.add(new Rule(0, height(), columns[table.width()], height()));
    rules.add(new Rule(columns[table.width()], 0, columns[table.width()], height()));
    return rules;
  }

  /** A figure is never broken. */
  private boolean wordsFit() {
    return table.cells().stream()
        .filter(cell -> cell.kind() == Kind.FIGURE)
        .allMatch(cell -> glyphs.width(glyphs.known(cell.text()), size) <= room(cell));
  }

  private float room(Cell cell) {
    return columns[cell.column() + cell.across()] - columns[cell.column()] - 2 * PAD;
  }

  private List<String> wrapped(Cell cell) {
    float room = room(cell);
    return cell.text().isEmpty()
        ? List.of()
        : Lines.of(glyphs.known(cell.text()), glyphs, size, room, room);
  }

  private float leading() {
    return size * 1.3f;
  }

  /** A line is as high as its own cells need; what spans several makes its last one higher. */
  private float[] lines() {
    float[] heights = new float[table.height()];
    Arrays.fill(heights, leading() + 2 * PAD);
    table.cells().stream()
        .sorted(Comparator.comparingInt(Cell::down))
        .forEach(
            cell -> {
              int last = cell.line() + cell.down() - 1;
              float need = wrapped(cell).size() * leading() + 2 * PAD;
              for (int line = cell.line(); line < last; line++) {
                need -= heights[line];
              }
              heights[last] = Math.max(heights[last], need);
            });
    float[] edges = new float[heights.length + 1];
    for (int i = 0; i < heights.length; i++) {
      edges[i + 1] = edges[i] + heights[i];
    }
    return edges;
  }

  private static float[] edges(int[] weights, float width) {
    float sum = Arrays.stream(weights).sum();
    float[] edges = new float[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      edges[i + 1] = edges[i] + width * weights[i] / sum;
    }
    return edges;
  }
}
