package gongkai.reporting.document;

import gongkai.reporting.document.Document.Block;
import gongkai.reporting.document.Document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A web page. Tables that only lay the page out are looked through; what surrounds the report on
 * the page is left out.
 */
final class HtmlDocument {
  private static final String NOT_TEXT =
      "script, style, noscript, template, iframe, object, svg, select, option, button, input,"
          + " textarea, nav, [hidden], [aria-hidden=true]";
  private static final int DEEPEST = 400;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlDocument() {}

  static Document read(String text) {
    var page = Jsoup.parse(text);
    page.traverse((node, depth) -> demand(depth));
    page.select(NOT_TEXT).remove();
    page.select("[style]").removeIf(HtmlDocument::isHidden);
    var reader = new HtmlDocument();
    Element content = ReportArea.of(page);
    ReportArea.title(page, content).ifPresent(title -> reader.blocks.add(new Paragraph(title)));
    reader.walk(content, 0);
    reader.flush();
    return new Document(reader.blocks);
  }

  private static boolean isHidden(Element element) {
    boolean hidden = element.attr("style").replace(" ", "").contains("display:none");
    if (hidden) {
      element.remove();
    }
    return hidden;
  }

  private void walk(Node node, int depth) {
    demand(depth);
    switch (node) {
      case TextNode words -> line.append(words.getWholeText().replace('\n', ' '));
      case Element element when element.normalName().equals("br") -> flush();
      case Element element when element.normalName().equals("table") -> table(element, depth);
      case Element element -> {
        if (element.isBlock()) {
          flush();
        }
        element.childNodes().forEach(child -> walk(child, depth + 1));
        if (element.isBlock()) {
          flush();
        }
      }
      default -> {}
    }
  }

  private static void demand(int depth) {
    if (depth > DEEPEST) {
      throw new UnreadableDocument("too-deep", "网页的结构嵌套过深，无法读取。");
    }
  }

  private void table(Element table, int depth) {
    flush();
    if (!LayoutTables.isLayout(table)) {
      blocks.add(HtmlTable.grid(table));
      return;
    }
    for (Element cell : HtmlTable.cells(table)) {
      walk(cell, depth + 1);
      flush();
    }
  }

  private void flush() {
    String text = Text.clean(line.toString());
    line.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(new Paragraph(text));
    }
  }

  /** Tables that arrange a page rather than figures. */
  private static final class LayoutTables {
    private static final int LONGEST_CELL = 200;
    private static final Set<String> PROSE = Set.of("h1", "h2", "h3", "ul", "ol");

    static boolean isLayout(Element table) {
      if (!table.select("table table").isEmpty()) {
        return true;
      }
      List<Element> cells = HtmlTable.cells(table);
      return cells.size() == 1
          || cells.stream()
              .anyMatch(
                  cell ->
                      cell.text().length() > LONGEST_CELL
                          || cell.getAllElements().stream()
                              .anyMatch(inner -> PROSE.contains(inner.normalName())));
    }
  }
}
