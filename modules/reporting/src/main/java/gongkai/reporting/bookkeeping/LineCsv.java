package gongkai.reporting.bookkeeping;

import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.LineView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Lines as CSV that a spreadsheet opens without running anything. */
final class LineCsv {
  private final CSVPrinter printer;
  private int written;

  LineCsv(Writer out) throws IOException {
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    for (LineColumn column : LineColumn.values()) {
      printer.print(column.heading());
    }
    printer.printRecord("机构", "状态");
  }

  void write(List<LineView> lines) throws IOException {
    for (LineView line : lines) {
      LineEntry entry = line.entry();
      printer.printRecord(
          entry.ledger().label(),
          entry.movement().label(),
          entry.day(),
          entry.quantity(),
          entry.amount() == null ? "" : entry.amount().toPlainString(),
          safe(entry.title()),
          safe(entry.reference()),
          safe(entry.itemNumber()),
          safe(entry.evidence()),
          line.body(),
          line.voided() ? "作废" : "有效");
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
}
