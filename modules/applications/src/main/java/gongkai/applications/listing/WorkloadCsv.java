package gongkai.applications.listing;

import gongkai.applications.desk.Workload.Month;
import gongkai.applications.desk.Workload.Officer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Figures on work as CSV that a spreadsheet opens without running anything. */
final class WorkloadCsv {
  private final CSVPrinter printer;
  private int written;

  WorkloadCsv(Writer out) throws IOException {
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord("统计口径", "月份或经办人", "收到", "已办结", "按期办结", "逾期办结", "在办", "在办逾期");
  }

  void months(List<Month> months) throws IOException {
    for (Month each : months) {
      line(
          "按收到月份",
          each.month().toString(),
          each.received(),
          each.closed(),
          each.inTime(),
          each.late(),
          each.open(),
          each.openLate());
    }
  }

  void officers(List<Officer> officers) throws IOException {
    for (Officer each : officers) {
      line(
          "按经办人",
          each.login().isEmpty() ? "（未分办）" : RowsCsv.safe(each.login()),
          each.received(),
          each.closed(),
          each.inTime(),
          each.late(),
          each.open(),
          each.openLate());
    }
  }

  private void line(Object... cells) throws IOException {
    printer.printRecord(cells);
    printer.flush();
    written++;
  }

  int written() {
    return written;
  }
}
