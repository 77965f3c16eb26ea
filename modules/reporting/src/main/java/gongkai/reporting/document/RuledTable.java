package gongkai.reporting.document;

import gongkai.reporting.document.PdfRulings.Ruling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A table that lines rule: where no line parts two fields they are one cell. */
final class RuledTable {
  private static final float NEAR = 3;
  private static final float OPEN = 8;
  private static final float COVERED = 0.6f;

  private final List<Ruling> across;
  private final List<Ruling> down;
  private final List<Float> ys;
  private List<Float> xs;

  private RuledTable(List<Ruling> lines) {
    this.across = lines.stream().filter(Ruling::isAcross).toList();
    this.down = lines.stream().filter(Ruling::isDown).toList();
    this.xs =
        closed(
            edges(down.stream().map(line -> (line.x1() + line.x2()) / 2).toList()),
            across.stream().flatMap(line -> Stream.of(line.x1(), line.x2())).toList());
    this.ys =
        closed(
            edges(across.stream().map(line -> (line.y1() + line.y2()) / 2).toList()),
            down.stream().flatMap(line -> Stream.of(line.y1(), line.y2())).toList());
  }

  /** Lines that reach beyond the last edge have an edge there that is not drawn. */
  private static List<Float> closed(List<Float> edges, List<Float> ends) {
    if (edges.isEmpty() || ends.isEmpty()) {
      return edges;
    }
    List<Float> closed = new ArrayList<>(edges);
    float first = Collections.min(ends);
    float last = Collections.max(ends);
    if (first < edges.getFirst() - OPEN) {
      closed.addFirst(first);
    }
    if (last > edges.getLast() + OPEN) {
      closed.addLast(last);
    }
    return closed;
  }

  /** The tables that the lines of a page make, from the top. */
  static List<RuledTable> of(List<Ruling> rulings) {
    List<List<Ruling>> groups = new ArrayList<>();
    for (Ruling ruling : rulings) {
      List<Ruling> group = new ArrayList<>(List.of(ruling));
      groups.removeIf(
          other -> {
            boolean touches = other.stream().anyMatch(line -> touch(line, ruling));
            if (touches) {
              group.addAll(other);
            }
            return touches;
          });
      groups.add(group);
    }
    return groups.stream()
        .map(RuledTable::new)
        .filter(table -> table.xs.size() > 1 && table.ys.size() > 1)
        .filter(table -> table.xs.size() > 2 || table.ys.size() > 2)
        .sorted(Comparator.comparing(RuledTable::top))
        .toList();
  }

  private static boolean touch(Ruling one, Ruling other) {
    return one.x1() - NEAR <= other.x2()
        && other.x1() - NEAR <= one.x2()
        && one.y1() - NEAR <= other.y2()
        && other.y1() - NEAR <= one.y2();
  }

  private static List<Float> edges(List<Float> places) {
    List<Float> edges = new ArrayList<>();
    for (float place : places.stream().sorted().toList()) {
      if (edges.isEmpty() || place - edges.getLast() > NEAR) {
        edges.add(place);
      }
    }
    return edges;
  }

  float left() {
    return xs.getFirst();
  }

  float right() {
    return xs.getLast();
  }

  float top() {
    return ys.getFirst();
  }

  boolean holds(Letter letter) {
    return letter.middleX() > left()
        && letter.middleX() < right()
        && letter.middleY() > top()
        && letter.middleY() < ys.getLast();
  }

  /** Lets both parts of a torn table have the columns of either. */
  void shareColumns(RuledTable other) {
    List<Float> all = new ArrayList<>(xs);
    all.addAll(other.xs);
    xs = edges(all);
    other.xs = xs;
  }

  /** The table with the letters inside it. */
  Grid grid(List<Letter> letters) {
    int columns = xs.size() - 1;
    int rows = ys.size() - 1;
    var builder = new Grid.Builder();
    boolean[][] taken = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      builder.line();
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          int acrossTo = column + 1;
          while (acrossTo < columns && !taken[row][acrossTo] && !partedAcross(row, acrossTo)) {
            acrossTo++;
          }
          int downTo = row + 1;
          while (downTo < rows && !partedDown(downTo, column)) {
            downTo++;
          }
          mark(taken, row, downTo, column, acrossTo);
          String text = text(letters, row, downTo, column, acrossTo);
          builder.cell(text, downTo - row, acrossTo - column);
        }
      }
    }
    return builder.grid();
  }

  private static void mark(boolean[][] taken, int row, int downTo, int column, int acrossTo) {
    for (int i = row; i < downTo; i++) {
      for (int j = column; j < acrossTo; j++) {
        taken[i][j] = true;
      }
    }
  }

  private String text(List<Letter> letters, int row, int downTo, int column, int acrossTo) {
    List<Letter> inside =
        letters.stream()
            .filter(l -> l.middleX() > xs.get(column) && l.middleX() <= xs.get(acrossTo))
            .filter(l -> l.middleY() > ys.get(row) && l.middleY() <= ys.get(downTo))
            .toList();
    List<String> lines = Letter.lines(inside).stream().map(Letter::words).toList();
    return Text.clean(String.join(" ", lines));
  }

  /** Says whether a line stands left of a field. */
  private boolean partedAcross(int row, int column) {
    return covered(down, xs.get(column), ys.get(row), ys.get(row + 1), false);
  }

  /** Says whether a line stands above a field. */
  private boolean partedDown(int row, int column) {
    return covered(across, ys.get(row), xs.get(column), xs.get(column + 1), true);
  }

  /** Short lines that follow each other part as one long line does. */
  private static boolean covered(
      List<Ruling> lines, float place, float from, float to, boolean isAcross) {
    double length = 0;
    for (Ruling line : lines) {
      float at = isAcross ? (line.y1() + line.y2()) / 2 : (line.x1() + line.x2()) / 2;
      float begin = isAcross ? line.x1() : line.y1();
      float end = isAcross ? line.x2() : line.y2();
      if (Math.abs(at - place) <= NEAR) {
        length += Math.max(0, Math.min(to, end) - Math.max(from, begin));
      }
    }
    return length > (to - from) * COVERED;
  }
}
