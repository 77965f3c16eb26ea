package gongkai.reporting.page;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.page.TableGrid.Figure;
import gongkai.reporting.page.TableGrid.Label;
import gongkai.reporting.page.TableGrid.Part;
import gongkai.reporting.page.TableGrid.Place;
import java.util.List;

/**
 * A statutory table as accessible HTML: a caption, headings with their scope, merged as the form
 * merges them.
 */
public final class TableHtml {
  private final Html html = new Html();
  private final FigureHtml figures;

  private TableHtml(FigureHtml figures) {
    this.figures = figures;
  }

  /** How the cell of a figure is written. */
  interface FigureHtml {
    void write(Table table, Figure figure, Html html);
  }

  /** The table with its figures; a cell without one is empty. */
  public static String of(Table table, List<Cell> cells) {
    return of(table, cells, (t, figure, html) -> html.element("td", figure.text()));
  }

  /** As {@link #of}, each figure a link; where none was entered, this is said. */
  static String linked(Table table, List<Cell> cells, String links) {
    return of(table, cells, (t, figure, html) -> proof(links, t, figure, html));
  }

  /**
   * As {@link #of}, each figure a link to its observation.
   *
   * @param observations address of the report's observations, with a slash at its end
   */
  static String published(Table table, List<Cell> cells, String observations) {
    return of(table, cells, (t, figure, html) -> observed(observations, t, figure, html));
  }

  /** The table with figures written some other way. */
  static String of(Table table, List<Cell> cells, FigureHtml figures) {
    var writer = new TableHtml(figures);
    TableGrid.of(table, cells).parts().forEach(part -> writer.part(table, part));
    return writer.html.toString();
  }

  private void part(Table table, Part part) {
    html.raw("<table class=\"statutory " + table.key() + "\">");
    html.element("caption", part.caption());
    html.raw("<thead>");
    part.head().forEach(line -> line(table, line));
    html.raw("</thead><tbody>");
    part.body().forEach(line -> line(table, line));
    html.raw("</tbody></table>");
  }

  private void line(Table table, List<Place> line) {
    html.raw("<tr>");
    for (Place place : line) {
      switch (place) {
        case Label label ->
            html.heading(
                (label.ofRow() ? "row" : "col") + (label.group() ? "group" : ""),
                label.across(),
                label.down(),
                label.text());
        case Figure figure -> figures.write(table, figure, html);
      }
    }
    html.raw("</tr>");
  }

  private static void proof(String links, Table table, Figure figure, Html html) {
    String shown = figure.value() == null ? "未录入" : figure.text();
    html.raw(figure.value() == null ? "<td class=\"missing\"><a href=\"" : "<td><a href=\"");
    html.text(links + address(".", table, figure)).raw("\" aria-label=\"");
    html.text(figure.row().label() + " " + figure.column().label() + " " + shown)
        .raw("\">")
        .text(shown)
        .raw("</a></td>");
  }

  private static void observed(String observations, Table table, Figure figure, Html html) {
    if (figure.value() == null) {
      html.element("td", "");
    } else {
      html.raw("<td><a href=\"").text(observations + address("/", table, figure)).raw("\">");
      html.text(figure.text()).raw("</a></td>");
    }
  }

  private static String address(String separator, Table table, Figure figure) {
    return String.join(separator, table.key(), figure.row().key(), figure.column().key());
  }
}
