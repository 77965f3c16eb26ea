package gongkai.console.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart of stacked bars, computed here and drawn by the page as SVG: no script is needed, and it
 * prints.
 *
 * @param height of the whole drawing
 * @param lines that help to read the values
 */
public record StackedBars(int width, int height, List<Bar> bars, List<Line> lines) {
  private static final int LEFT = 44;
  private static final int TOP = 12;
  private static final int PLOT = 180;
  private static final int FOOT = 28;
  private static final int WIDTH = 760;
  private static final int LABELS = 12;
  private static final int WIDEST = 64;

  public StackedBars {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
  }

  /**
   * A bar.
   *
   * @param name what it stands for
   * @param label what is written below it, empty where there is no room
   */
  public record Bar(String name, String label, int middle, List<Part> parts) {
    public Bar {
      parts = List.copyOf(parts);
    }
  }

  /** A part of a bar; {@code style} names what it counts. */
  public record Part(String style, int value, int x, int y, int width, int height) {}

  /** How long a bar can be, for who draws them lying, one below the other. */
  public int length() {
    return PLOT;
  }

  /** Where a part of a lying bar starts, from the left. */
  public int along(Part part) {
    return TOP + PLOT - part.y() - part.height();
  }

  /** A line across at a value. */
  public record Line(int value, int y) {}

  /** What a bar stands for: its values from the bottom up. */
  public record Column(String label, List<Value> values) {
    public Column {
      values = List.copyOf(values);
    }

    int total() {
      return values.stream().mapToInt(Value::count).sum();
    }
  }

  /** A value of a bar; {@code style} names what it counts. */
  public record Value(String style, int count) {}

  /** Draws columns side by side. */
  public static StackedBars of(List<Column> columns) {
    int most = scale(columns.stream().mapToInt(Column::total).max().orElse(0));
    List<Line> lines = new ArrayList<>();
    for (int quarter = 0; quarter <= 4; quarter++) {
      int value = most * quarter / 4;
      lines.add(new Line(value, y(value, most)));
    }
    List<Bar> bars = new ArrayList<>();
    int step = (WIDTH - LEFT) / Math.max(columns.size(), 1);
    int each = (columns.size() + LABELS - 1) / LABELS;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String label = i % each == 0 ? column.label() : "";
      int middle = LEFT + i * step + step / 2;
      int width = Math.min(step * 2 / 3, WIDEST);
      List<Part> parts = parts(column, middle - width / 2, width, most);
      bars.add(new Bar(column.label(), label, middle, parts));
    }
    return new StackedBars(WIDTH, TOP + PLOT + FOOT, bars, lines);
  }

  private static List<Part> parts(Column column, int x, int width, int most) {
    List<Part> parts = new ArrayList<>();
    int below = 0;
    for (Value value : column.values()) {
      int top = y(below + value.count(), most);
      if (value.count() > 0) {
        parts.add(new Part(value.style(), value.count(), x, top, width, y(below, most) - top));
      }
      below += value.count();
    }
    return parts;
  }

  private static int y(int value, int most) {
    return TOP + PLOT - Math.round((float) value * PLOT / most);
  }

  /** The least of 4, 8, 20, 40, 80, 200, … that is not less. */
  private static int scale(int most) {
    int scale = 4;
    for (int i = 0; scale < most; i++) {
      scale = i % 3 == 1 ? scale / 2 * 5 : scale * 2;
    }
    return scale;
  }
}
