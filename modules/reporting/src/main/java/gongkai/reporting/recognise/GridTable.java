package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.document.Grid;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.format.ReportFormat.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a statutory table out of the real tables of its section. Labels say what a figure is,
 * wherever they stand: rows and columns may have changed places, stand in one table or in several.
 */
final class GridTable {
  private final ReportFormat format;
  private final Table table;
  private final Findings findings;

  private GridTable(ReportFormat format, Table table, Findings findings) {
    this.format = format;
    this.table = table;
    this.findings = findings;
  }

  static List<Cell> read(
      ReportFormat format,
      List<ReportFormat> formats,
      Table table,
      List<Grid> grids,
      Findings findings) {
    return new GridTable(format, table, findings).read(TableRow.of(grids), formats);
  }

  private List<Cell> read(List<TableRow> rows, List<ReportFormat> formats) {
    String place = format.section(table.section()).title();
    if (rows.isEmpty()) {
      findings.error("table-missing", place, "", table.caption(), "这一节没有找到表格；图片里的表格不能识别。");
      return List.of();
    }
    var labels = new GridLabels(format, formats, table);
    var sink = new GridCells(table, place, findings);
    boolean line = table.layout() == Layout.LINE && !labels.startsRows(rows);
    if (line) {
      new GridLine(labels, sink).read(rows);
    } else {
      new GridRows(labels, sink).read(rows);
    }
    return inOrder(sink.cells());
  }

  private List<Cell> inOrder(List<Cell> cells) {
    List<Cell> ordered = new ArrayList<>();
    for (Block block : table.blocks()) {
      for (Heading row : block.leafRows()) {
        for (Heading column : block.leafColumns()) {
          cells.stream()
              .filter(c -> c.row().equals(row.key()) && c.column().equals(column.key()))
              .forEach(ordered::add);
        }
      }
    }
    cells.stream().filter(cell -> !ordered.contains(cell)).forEach(ordered::add);
    return ordered;
  }
}
