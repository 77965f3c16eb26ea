package gongkai.catalogue.listing;

import gongkai.catalogue.Items.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of a listing as CSV that a spreadsheet opens without running anything. */
final class RowsCsv {
  private final CSVPrinter printer;
  private int written;

  RowsCsv(Writer out) throws IOException {
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord("索引号", "标题", "发布机构", "栏目", "状态", "有效性", "待办环节", "公开期限", "发布日期", "最后变更");
  }

  void write(List<Row> rows) throws IOException {
    for (Row row : rows) {
      printer.printRecord(
          safe(row.indexNumber()),
          safe(row.title()),
          row.body(),
          row.column(),
          row.state(),
          row.validity().label(),
          row.waitingFor(),
          text(row.publishBy()),
          text(row.publishedOn()),
          row.changedAt());
      written++;
    }
    printer.flush();
  }

  int written() {
    return written;
  }

  /** A cell that starts like a formula would be run by a spreadsheet. */
  private static String safe(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
