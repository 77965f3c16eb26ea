package gongkai.reporting.print;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.page.ReportRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The figures as CSV (RFC 4180), one a line with its labels and keys, in UTF-8 with the mark that
 * makes spreadsheets read it as such.
 */
final class CsvPrint {
  private static final String[] HEADER = {
    "机关", "年份", "表", "部分", "项目", "列", "数值", "单位", "表代码", "项目代码", "列代码"
  };

  private final ReportRecord record;
  private final Map<List<String>, Cell> cells = new HashMap<>();

  private CsvPrint(ReportRecord record) {
    this.record = record;
    for (Cell cell : record.report().cells()) {
      cells.put(List.of(cell.table(), cell.row(), cell.column()), cell);
    }
  }

  /** The file. */
  static byte[] of(ReportRecord record) throws IOException {
    var print = new CsvPrint(record);
    var text = new StringBuilder("\uFEFF");
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord((Object[]) HEADER);
      for (Table table : record.format().tables()) {
        for (Block block : table.blocks()) {
          for (Heading row : block.rows()) {
            print.rows(csv, table, block, row, "");
          }
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void rows(CSVPrinter csv, Table table, Block block, Heading row, String above)
      throws IOException {
    String label = above + row.label();
    for (Heading child : row.children()) {
      rows(csv, table, block, child, label + "/");
    }
    if (row.isLeaf()) {
      for (Heading column : block.columns()) {
        columns(
            csv,
            List.of(table.key(), row.key()),
            List.of(table.caption(), block.label(), label),
            column,
            "");
      }
    }
  }

  private void columns(
      CSVPrinter csv, List<String> keys, List<String> labels, Heading column, String above)
      throws IOException {
    String label = above + column.label();
    for (Heading child : column.children()) {
      columns(csv, keys, labels, child, label + "/");
    }
    Cell cell = cells.get(List.of(keys.get(0), keys.get(1), column.key()));
    if (column.isLeaf() && cell != null) {
      csv.printRecord(
          record.body().name(),
          record.report().year(),
          labels.get(0),
          labels.get(1),
          labels.get(2),
          label,
          cell.value().toPlainString(),
          cell.unit(),
          cell.table(),
          cell.row(),
          cell.column());
    }
  }
}
