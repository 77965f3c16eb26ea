package gongkai.reporting.page;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.page.Grid.Head;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A statutory table as accessible HTML: a caption, headings with their scope, merged as the form
 * merges them. All labels come from the format, none from the report.
 */
public final class TableHtml {
  private final Table table;
  private final Map<List<String>, BigDecimal> values = new HashMap<>();
  private final Html html = new Html();

  /** Start of the links from figures, empty for no links. */
  private final String links;

  private TableHtml(Table table, List<Cell> cells, String links) {
    this.table = table;
    this.links = links;
    for (Cell cell : cells) {
      if (cell.table().equals(table.key())) {
        values.put(List.of(cell.row(), cell.column()), cell.value());
      }
    }
  }

  /** The table with its figures; a cell without one is empty. */
  public static String of(Table table, List<Cell> cells) {
    return written(table, cells, "");
  }

  /** As {@link #of}, each figure a link; where none was entered, this is said. */
  static String linked(Table table, List<Cell> cells, String links) {
    return written(table, cells, links);
  }

  private static String written(Table table, List<Cell> cells, String links) {
    var writer = new TableHtml(table, cells, links);
    for (Block block : table.blocks()) {
      writer.block(block);
    }
    return writer.html.toString();
  }

  private void block(Block block) {
    html.raw("<table class=\"statutory " + table.key() + "\">");
    html.element("caption", caption(block));
    if (table.layout() == Layout.LINE) {
      line(block);
    } else {
      rows(block);
    }
    html.raw("</table>");
  }

  private String caption(Block block) {
    String name = block.label().isEmpty() ? table.caption() : block.label();
    // the form prints no unit for this amount, so the caption says it
    boolean yuan = block.leafColumns().stream().anyMatch(column -> column.unit().equals("元"));
    return yuan ? name + "（金额单位：元）" : name;
  }

  private void rows(Block block) {
    int headColumns = block.rows().stream().mapToInt(Heading::depth).max().orElse(1);
    List<List<Head>> lines = Grid.lines(block.columns());
    html.raw("<thead>");
    for (int i = 0; i < lines.size(); i++) {
      html.raw("<tr>");
      if (i == 0) {
        html.heading("col", headColumns, lines.size(), block.heading());
      }
      lines.get(i).forEach(this::columnHead);
      html.raw("</tr>");
    }
    html.raw("</thead><tbody>");
    List<Heading> leaves = block.leafRows();
    List<List<Head>> rows = Grid.rows(block.rows());
    for (int i = 0; i < rows.size(); i++) {
      html.raw("<tr>");
      rows.get(i).forEach(this::rowHead);
      figures(leaves.get(i), block);
      html.raw("</tr>");
    }
    html.raw("</tbody>");
  }

  /** All rows side by side: their headings stand above the columns. */
  private void line(Block block) {
    List<Heading> columns = block.rows().stream().map(row -> above(row, block)).toList();
    html.raw("<thead>");
    for (List<Head> line : Grid.lines(columns)) {
      html.raw("<tr>");
      line.forEach(this::columnHead);
      html.raw("</tr>");
    }
    html.raw("</thead><tbody><tr>");
    block.leafRows().forEach(row -> figures(row, block));
    html.raw("</tr></tbody>");
  }

  private static Heading above(Heading row, Block block) {
    List<Heading> below = new ArrayList<>();
    row.children().forEach(child -> below.add(above(child, block)));
    return new Heading("", row.label(), "", false, false, row.isLeaf() ? block.columns() : below);
  }

  private void columnHead(Head head) {
    html.heading(
        head.heading().isLeaf() ? "col" : "colgroup",
        head.across(),
        head.down(),
        head.heading().label());
  }

  private void rowHead(Head head) {
    html.heading(
        head.heading().isLeaf() ? "row" : "rowgroup",
        head.down(),
        head.across(),
        head.heading().label());
  }

  private void figures(Heading row, Block block) {
    for (Heading column : block.leafColumns()) {
      BigDecimal value = values.get(List.of(row.key(), column.key()));
      String figure = value == null ? "" : value.toPlainString();
      if (links.isEmpty()) {
        html.element("td", figure);
      } else {
        link(row, column, figure);
      }
    }
  }

  private void link(Heading row, Heading column, String figure) {
    String cell = String.join(".", table.key(), row.key(), column.key());
    html.raw(figure.isEmpty() ? "<td class=\"missing\"><a href=\"" : "<td><a href=\"");
    html.text(links + cell).raw("\" aria-label=\"");
    html.text(row.label() + " " + column.label() + " " + (figure.isEmpty() ? "未录入" : figure));
    html.raw("\">").text(figure.isEmpty() ? "未录入" : figure).raw("</a></td>");
  }
}
