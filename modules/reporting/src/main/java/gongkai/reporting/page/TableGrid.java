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
import org.jspecify.annotations.Nullable;

/**
 * A statutory table line by line, its headings merged as the form merges them: what pages and files
 * print. All labels come from the format, none from the report.
 */
public record TableGrid(Table table, List<Part> parts) {

  public TableGrid {
    parts = List.copyOf(parts);
  }

  /** The table with the figures of a report. */
  public static TableGrid of(Table table, List<Cell> cells) {
    Map<List<String>, BigDecimal> values = new HashMap<>();
    for (Cell cell : cells) {
      if (cell.table().equals(table.key())) {
        values.put(List.of(cell.row(), cell.column()), cell.value());
      }
    }
    boolean line = table.layout() == Layout.LINE;
    return new TableGrid(
        table,
        table.blocks().stream()
            .map(block -> line ? line(table, block, values) : rows(table, block, values))
            .toList());
  }

  /**
   * A part of the table with columns of its own.
   *
   * @param label line above it, empty for none
   * @param caption what names it when it stands alone; says the unit where the form prints none
   * @param head lines of column headings
   * @param body lines that begin with headings of rows and end with figures
   */
  public record Part(String label, String caption, List<List<Place>> head, List<List<Place>> body) {
    public Part {
      head = head.stream().map(List::copyOf).toList();
      body = body.stream().map(List::copyOf).toList();
    }
  }

  /** A cell of the grid and how many columns and lines it covers. */
  public sealed interface Place {
    /** Columns. */
    int across();

    /** Lines. */
    int down();

    /** What stands in it. */
    String text();
  }

  /**
   * A heading.
   *
   * @param ofRow whether it names a row or a column
   * @param group whether it stands over several
   */
  public record Label(String text, boolean ofRow, boolean group, int across, int down)
      implements Place {}

  /** A figure, null where the report has none. */
  public record Figure(Heading row, Heading column, @Nullable BigDecimal value) implements Place {
    @Override
    public int across() {
      return 1;
    }

    @Override
    public int down() {
      return 1;
    }

    @Override
    public String text() {
      return value == null ? "" : value.toPlainString();
    }
  }

  private static Part rows(Table table, Block block, Map<List<String>, BigDecimal> values) {
    int headColumns = block.rows().stream().mapToInt(Heading::depth).max().orElse(1);
    List<List<Place>> head = columns(block.columns());
    head.getFirst().addFirst(new Label(block.heading(), false, false, headColumns, head.size()));
    List<List<Place>> body = new ArrayList<>();
    List<Heading> leaves = block.leafRows();
    List<List<Head>> rows = Grid.rows(block.rows());
    for (int i = 0; i < rows.size(); i++) {
      List<Place> line = new ArrayList<>();
      rows.get(i).forEach(each -> line.add(ofRow(each)));
      figures(leaves.get(i), block, values, line);
      body.add(line);
    }
    return new Part(block.label(), caption(table, block), head, body);
  }

  /** All rows side by side: their headings stand above the columns. */
  private static Part line(Table table, Block block, Map<List<String>, BigDecimal> values) {
    List<Place> figures = new ArrayList<>();
    block.leafRows().forEach(row -> figures(row, block, values, figures));
    return new Part(
        block.label(),
        caption(table, block),
        columns(block.rows().stream().map(row -> above(row, block)).toList()),
        List.of(figures));
  }

  private static List<List<Place>> columns(List<Heading> headings) {
    List<List<Place>> lines = new ArrayList<>();
    for (List<Head> line : Grid.lines(headings)) {
      List<Place> places = new ArrayList<>();
      line.forEach(
          each ->
              places.add(
                  new Label(
                      each.heading().label(),
                      false,
                      !each.heading().isLeaf(),
                      each.across(),
                      each.down())));
      lines.add(places);
    }
    return lines;
  }

  private static Label ofRow(Head head) {
    // in a head of rows a heading reaches over lines, and down to the figures over columns
    return new Label(
        head.heading().label(),
        /* ofRow= */ true,
        /* group= */ !head.heading().isLeaf(),
        /* across= */ head.down(),
        /* down= */ head.across());
  }

  private static Heading above(Heading row, Block block) {
    List<Heading> below = new ArrayList<>();
    row.children().forEach(child -> below.add(above(child, block)));
    return new Heading(row.label(), row.isLeaf() ? block.columns() : below);
  }

  private static void figures(
      Heading row, Block block, Map<List<String>, BigDecimal> values, List<Place> line) {
    for (Heading column : block.leafColumns()) {
      line.add(new Figure(row, column, values.get(List.of(row.key(), column.key()))));
    }
  }

  private static String caption(Table table, Block block) {
    String name = block.label().isEmpty() ? table.caption() : block.label();
    // the form prints no unit for this amount, so the caption says it
    boolean yuan = block.leafColumns().stream().anyMatch(column -> column.unit().equals("元"));
    return yuan ? name + "（金额单位：元）" : name;
  }
}
