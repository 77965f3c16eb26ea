package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report with some figures put right by hand. */
final class Corrected {
  private Corrected() {}

  static RecognisedReport of(
      RecognisedReport report, ReportFormat format, Map<String, String> figures) {
    List<Cell> cells = new ArrayList<>(report.cells());
    for (ReportFormat.Table table : format.tables()) {
      for (ReportFormat.Block block : table.blocks()) {
        for (ReportFormat.Heading row : block.leafRows()) {
          for (ReportFormat.Heading column : block.leafColumns()) {
            String figure = figures.get(String.join(".", table.key(), row.key(), column.key()));
            if (figure != null) {
              put(cells, table.key(), row.key(), column, figure);
            }
          }
        }
      }
    }
    return new RecognisedReport(
        report.title(),
        report.year(),
        report.format(),
        report.issuer(),
        report.issued(),
        report.preamble(),
        report.sections(),
        cells,
        report.findings());
  }

  private static void put(
      List<Cell> cells, String table, String row, ReportFormat.Heading column, String figure) {
    cells.removeIf(
        cell ->
            cell.table().equals(table)
                && cell.row().equals(row)
                && cell.column().equals(column.key()));
    if (!figure.isEmpty()) {
      cells.add(new Cell(table, row, column.key(), new BigDecimal(figure), column.unit()));
    }
  }
}
