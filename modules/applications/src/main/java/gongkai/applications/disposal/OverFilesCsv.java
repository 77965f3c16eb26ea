package gongkai.applications.disposal;

import gongkai.applications.retention.Disposals.Hold;
import gongkai.applications.retention.Disposals.OverFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a dry run for spreadsheets. */
final class OverFilesCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader("登记编号", "保管期限", "理由", "归档日期", "保管至", "暂缓原因").get();

  private OverFilesCsv() {}

  static CSVPrinter heading(Writer out) throws IOException {
    return new CSVPrinter(out, FORMAT);
  }

  static void write(CSVPrinter csv, List<OverFile> files) throws IOException {
    for (OverFile file : files) {
      csv.printRecord(
          file.number(),
          file.term(),
          file.reason(),
          file.archivedOn(),
          file.until(),
          text(file.hold()));
    }
  }

  private static String text(@Nullable Hold hold) {
    return switch (hold) {
      case null -> "";
      case REMEDY -> "行政复议或者行政诉讼未办结";
      case LISTED -> "已列入销毁清单";
    };
  }
}
