package gongkai.reporting.page;

import gongkai.reporting.document.Document;
import gongkai.reporting.document.Grid;
import gongkai.reporting.document.Slot;

/** A file as it was read, before anything is recognised in it: paragraphs and tables, in HTML. */
public final class OriginalHtml {
  /** No report is longer; what follows is left out. */
  private static final int LONGEST = 400_000;

  private OriginalHtml() {}

  /** The document. */
  public static String of(Document document) {
    var html = new Html();
    for (Document.Block block : document.blocks()) {
      if (html.length() > LONGEST) {
        return html.element("p", "……").toString();
      }
      switch (block) {
        case Document.Paragraph paragraph -> html.element("p", paragraph.text());
        case Grid grid -> table(grid, html);
      }
    }
    return html.toString();
  }

  private static void table(Grid grid, Html html) {
    html.raw("<table class=\"plain\"><tbody>");
    for (int row = 0; row < grid.height() && html.length() <= LONGEST; row++) {
      html.raw("<tr>");
      for (Slot slot : grid.line(row)) {
        if (slot.row() == row) {
          html.cell(slot.across(), slot.down(), slot.text());
        }
      }
      html.raw("</tr>");
    }
    html.raw("</tbody></table>");
  }
}
