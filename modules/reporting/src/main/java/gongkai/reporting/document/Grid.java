package gongkai.reporting.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table with its merged cells: each place belongs to one slot. */
public final class Grid implements Document.Block {
  private final int width;
  private final List<List<Slot>> places;

  Grid(int width, List<List<Slot>> places) {
    this.width = width;
    this.places = List.copyOf(places);
  }

  /** Number of columns. */
  public int width() {
    return width;
  }

  /** Number of lines. */
  public int height() {
    return places.size();
  }

  /** What covers a place. */
  public Slot at(int row, int column) {
    return places.get(row).get(column);
  }

  /** The slots that a line meets, from the left, each once. */
  public List<Slot> line(int row) {
    return List.copyOf(new LinkedHashSet<>(places.get(row)));
  }

  /** All slots, line by line, each once. */
  public Stream<Slot> slots() {
    return places.stream().flatMap(List::stream).distinct();
  }

  /** The lines from one up to another as a table of their own. */
  public Grid lines(int from, int to) {
    List<List<Slot>> kept = new ArrayList<>();
    for (int row = from; row < to; row++) {
      kept.add(
          places.get(row).stream()
              .map(
                  slot -> {
                    int first = Math.max(slot.row(), from);
                    int last = Math.min(slot.row() + slot.down(), to);
                    return new Slot(
                        slot.text(), first - from, slot.column(), last - first, slot.across());
                  })
              .toList());
    }
    return new Grid(width, kept);
  }

  /** Puts a table together cell by cell, as a file states it. */
  static final class Builder {
    private static final int WIDEST = 64;
    private static final int LONGEST = 5000;

    private final List<@Nullable Cell[]> rows = new ArrayList<>();
    private int row = -1;
    private int column;

    /** A cell that may still grow downwards. */
    private static final class Cell {
      private final String text;
      private final int row;
      private final int column;
      private final int across;
      private int down;

      Cell(String text, int row, int column, int down, int across) {
        this.text = text;
        this.row = row;
        this.column = column;
        this.down = down;
        this.across = across;
      }
    }

    /** Begins the next line. */
    void line() {
      row++;
      column = 0;
      if (row >= LONGEST) {
        throw new UnreadableDocument("too-large", "表格超过" + LONGEST + "行，不是一份年度报告。");
      }
      reach(row);
    }

    /** Leaves columns out at the left of a line. */
    void skip(int columns) {
      column = Math.min(WIDEST, column + columns);
    }

    /** Puts a cell at the next free place of the line. */
    void cell(String text, int down, int across) {
      free();
      if (column < WIDEST) {
        int wide = Math.clamp(across, 1, WIDEST - column);
        put(new Cell(text, row, column, Math.clamp(down, 1, 1000), wide));
      }
    }

    /** Lets the cell above reach down to this line. */
    void goOn(int across) {
      free();
      Cell above = row > 0 && column < WIDEST ? rows.get(row - 1)[column] : null;
      if (above == null || above.column != column) {
        cell("", 1, across);
        return;
      }
      above.down = row - above.row + 1;
      put(above);
    }

    private void free() {
      while (column < WIDEST && rows.get(row)[column] != null) {
        column++;
      }
    }

    private void put(Cell cell) {
      int last = Math.min(LONGEST, cell.row + cell.down);
      for (int line = row; line < last && line - row <= 1000; line++) {
        reach(line);
        @Nullable Cell[] places = rows.get(line);
        for (int i = cell.column; i < cell.column + cell.across && i < WIDEST; i++) {
          if (places[i] == null) {
            places[i] = cell;
          }
        }
      }
      column = cell.column + cell.across;
    }

    private void reach(int line) {
      while (rows.size() <= line) {
        rows.add(new @Nullable Cell[WIDEST]);
      }
    }

    /** The table; cells that nobody put are empty, lines below the last one do not count. */
    Grid grid() {
      int width = 1;
      for (@Nullable Cell[] places : rows.subList(0, row + 1)) {
        for (int i = 0; i < WIDEST; i++) {
          width = places[i] == null ? width : Math.max(width, i + 1);
        }
      }
      List<List<Slot>> places = new ArrayList<>();
      for (int line = 0; line <= row; line++) {
        Slot[] slots = new Slot[width];
        for (int i = 0; i < width; i++) {
          slots[i] = slot(rows.get(line)[i], line, i);
        }
        places.add(Arrays.asList(slots));
      }
      return new Grid(width, places);
    }

    private Slot slot(@Nullable Cell cell, int line, int place) {
      if (cell == null) {
        return new Slot("", line, place, 1, 1);
      }
      int down = Math.min(cell.down, row + 1 - cell.row);
      return new Slot(cell.text, cell.row, cell.column, down, cell.across);
    }
  }
}
