package gongkai.reporting.specimen;

import java.util.ArrayList;
import java.util.List;

/** A table as an office lays it out, before it becomes a file of some kind. */
final class PrintTable {
  final int width;
  final List<List<Cell>> rows = new ArrayList<>();

  PrintTable(int width) {
    this.width = width;
  }

  /** A cell with the lines and columns it covers. */
  record Cell(String text, int down, int across, boolean head) {}

  PrintTable row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  static Cell head(String text, int down, int across) {
    return new Cell(text, down, across, true);
  }

  static Cell figure(String text, int across) {
    return new Cell(text, 1, across, false);
  }
}
