package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.document.Slot;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.recognise.HeaderStack.Extent;
import gongkai.reporting.recognise.LabelBook.Match;
import gongkai.reporting.rules.CellKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes figures out of a table's slots, and notes what is odd about them. */
final class GridCells {
  private final Table table;
  private final String place;
  private final Findings findings;
  private final List<Cell> cells = new ArrayList<>();

  GridCells(Table table, String place, Findings findings) {
    this.table = table;
    this.place = place;
    this.findings = findings;
  }

  List<Cell> cells() {
    return List.copyOf(cells);
  }

  Findings findings() {
    return findings;
  }

  String place() {
    return place;
  }

  String place(TableRow line) {
    return place + "（表内第" + line.number() + "行）";
  }

  /** Cells break labels into lines, so blanks in them are nothing odd. */
  void departs(Match match) {
    if (match.way() != LabelBook.Way.SPACING) {
      Departures.report(match, place, findings);
    }
  }

  /**
   * Takes the figure under a heading.
   *
   * @param all the columns of all headings: a figure that reaches under two of them is nobody's
   */
  void take(
      TableRow line,
      Heading row,
      Heading column,
      Match head,
      Extent extent,
      Collection<Extent> all) {
    String where =
        place + " · " + row.label() + " · " + column.label() + "（表内第" + line.number() + "行）";
    CellKey key = new CellKey(table.key(), row.key(), column.key());
    List<Slot> under =
        line.slots().stream().filter(extent::meets).filter(slot -> !slot.isEmpty()).toList();
    boolean shared =
        under.stream()
            .anyMatch(
                slot ->
                    slot.down() > 1
                        || all.stream().anyMatch(e -> !e.equals(extent) && e.meets(slot)));
    if (under.size() > 1 || shared) {
      String read = String.join(" ", under.stream().map(Slot::text).toList());
      findings.error("figures", where, read, "1个数字", "合并的单元格里的数字无法归到一格。");
      findings.unread(key, read);
      return;
    }
    String text = under.isEmpty() ? "" : under.getFirst().text();
    Item item =
        under.isEmpty()
            ? new Item(Item.Kind.BLANK, "", line.number(), true)
            : Item.text(text, line.number(), true);
    String unit = Departures.unitOf(head.addition());
    var value =
        new CellReader(findings, where).read(item, column, unit.isEmpty() ? column.unit() : unit);
    if (value.isEmpty()) {
      findings.unread(key, text);
    }
    value.ifPresent(
        number -> cells.add(new Cell(table.key(), row.key(), column.key(), number, column.unit())));
  }
}
