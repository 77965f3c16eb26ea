package gongkai.reporting.recognise;

import gongkai.reporting.document.Grid;
import gongkai.reporting.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table.
 *
 * @param number 1-based, over all tables of the section
 * @param table which table it is of, from 0
 * @param width columns of that table
 */
record TableRow(int number, int table, int width, List<Slot> slots) {

  /** The lines of tables one after the other. */
  static List<TableRow> of(List<Grid> grids) {
    List<TableRow> rows = new ArrayList<>();
    for (int table = 0; table < grids.size(); table++) {
      Grid grid = grids.get(table);
      for (int row = 0; row < grid.height(); row++) {
        rows.add(new TableRow(rows.size() + 1, table, grid.width(), grid.line(row)));
      }
    }
    return rows;
  }

  List<Slot> filled() {
    return slots.stream().filter(slot -> !slot.isEmpty()).toList();
  }

  boolean hasFigures() {
    return filled().stream().anyMatch(slot -> Figure.looksLike(slot.text()));
  }

  Optional<Slot> at(int column) {
    return slots.stream()
        .filter(slot -> slot.column() <= column && column < slot.column() + slot.across())
        .findFirst();
  }

  /** The slots that stand before the first figure, empty ones left out. */
  List<Slot> labels() {
    List<Slot> labels = new ArrayList<>();
    for (Slot slot : slots) {
      if (!slot.isEmpty() && Figure.looksLike(slot.text())) {
        break;
      }
      if (!slot.isEmpty()) {
        labels.add(slot);
      }
    }
    return labels;
  }

  /** This line with the texts of the next, which a page break tore off it. */
  TableRow joined(TableRow next) {
    List<Slot> whole =
        slots.stream()
            .map(
                slot ->
                    new Slot(
                        slot.text() + next.at(slot.column()).map(Slot::text).orElse(""),
                        slot.row(),
                        slot.column(),
                        slot.down(),
                        slot.across()))
            .toList();
    return new TableRow(number, table, width, whole);
  }
}
