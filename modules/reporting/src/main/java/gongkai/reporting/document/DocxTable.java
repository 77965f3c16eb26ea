package gongkai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a word-processing file, with cells merged across (gridSpan) and down (vMerge). */
final class DocxTable {
  private static final int LONGEST_CELL = 200;

  private DocxTable() {}

  static boolean isLayout(Element table) {
    List<Element> cells = cells(table);
    return cells.size() == 1
        || cells.stream()
            .anyMatch(
                cell ->
                    !cell.select("w|tbl").isEmpty() || WordText.of(cell).length() > LONGEST_CELL);
  }

  static Grid grid(Element table) {
    var builder = new Grid.Builder();
    for (Element row : parts(table, "w:tr")) {
      builder.line();
      builder.skip(number(row, "w|trPr > w|gridBefore", 0));
      for (Element cell : parts(row, "w:tc")) {
        int across = number(cell, "w|tcPr > w|gridSpan", 1);
        Element merge = cell.selectFirst("w|tcPr > w|vMerge");
        if (merge != null && !merge.attr("w:val").equals("restart")) {
          builder.goOn(across);
        } else {
          builder.cell(Text.clean(text(cell)), 1, across);
        }
      }
    }
    return builder.grid();
  }

  static List<Element> cells(Element table) {
    List<Element> cells = new ArrayList<>();
    parts(table, "w:tr").forEach(row -> cells.addAll(parts(row, "w:tc")));
    return cells;
  }

  /** Rows of a table or cells of a row, also inside content controls. */
  private static List<Element> parts(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case String tag when tag.equals(name) -> found.add(child);
        case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> found.addAll(parts(child, name));
        default -> {}
      }
    }
    return found;
  }

  /** The paragraphs of a cell are one label. */
  private static String text(Element cell) {
    return String.join(" ", cell.select("w|p").stream().map(WordText::of).toList());
  }

  private static int number(Element parent, String path, int missing) {
    Element element = parent.selectFirst(path);
    String told = element == null ? "" : element.attr("w:val");
    return told.matches("\\d{1,3}") ? Integer.parseInt(told) : missing;
  }
}
