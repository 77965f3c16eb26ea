package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.format.ReportFormats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads fixtures by the formats that come with the product. */
final class Reading {
  static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  static final ReportFormats FORMATS = new ReportFormats(ROOT.resolve("config"));
  private static final ReportImport IMPORT = new TextReport(FORMATS);

  private Reading() {}

  static RecognisedReport read(String text) {
    return IMPORT.read(text);
  }

  static String file(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String demo() {
    return file(ROOT.resolve("config/demo/report-2020.txt"));
  }

  static String fixture(String name) {
    return file(ROOT.resolve("modules/reporting/src/test/resources/reports").resolve(name));
  }

  /** The value of a cell as printed, {@code ?} when it was not recognised. */
  static String value(RecognisedReport report, String table, String row, String column) {
    return report.cells().stream()
        .filter(c -> List.of(c.table(), c.row(), c.column()).equals(List.of(table, row, column)))
        .map(cell -> cell.value().toPlainString())
        .findFirst()
        .orElse("?");
  }

  static List<String> rules(RecognisedReport report, String severity) {
    return report.findings().stream()
        .filter(finding -> finding.severity().equals(severity))
        .map(ReportFinding::rule)
        .toList();
  }

  static List<String> row(RecognisedReport report, String table, String row) {
    return report.cells().stream()
        .filter(cell -> cell.table().equals(table) && cell.row().equals(row))
        .map(Cell::value)
        .map(Object::toString)
        .toList();
  }
}
