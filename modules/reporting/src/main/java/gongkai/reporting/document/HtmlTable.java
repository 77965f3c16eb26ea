package gongkai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table of a web page. */
final class HtmlTable {
  private HtmlTable() {}

  static Grid grid(Element table) {
    var builder = new Grid.Builder();
    for (Element caption : table.children()) {
      if (caption.normalName().equals("caption")) {
        builder.line();
        builder.cell(Text.clean(caption.text()), 1, 64);
      }
    }
    for (Element row : rows(table)) {
      builder.line();
      for (Element cell : row.children()) {
        if (isCell(cell)) {
          builder.cell(text(cell), span(cell, "rowspan"), span(cell, "colspan"));
        }
      }
    }
    return builder.grid();
  }

  /** The cells of the table itself, not of tables within. */
  static List<Element> cells(Element table) {
    List<Element> cells = new ArrayList<>();
    for (Element row : rows(table)) {
      row.children().stream().filter(HtmlTable::isCell).forEach(cells::add);
    }
    return cells;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      Elements inner = child.normalName().equals("tr") ? new Elements(child) : child.children();
      inner.stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
    }
    return rows;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Words that a cell breaks into lines are one label. */
  private static String text(Element cell) {
    return Text.clean(cell.wholeText().replace("\n", " "));
  }

  private static int span(Element cell, String name) {
    String told = cell.attr(name).strip();
    return told.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(told)) : 1;
  }
}
