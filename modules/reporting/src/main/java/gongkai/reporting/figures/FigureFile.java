package gongkai.reporting.figures;

import gongkai.reporting.statistics.Statistics.FileKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes lines as a table for spreadsheets; the first line is the heading. */
final class FigureFile {
  private FigureFile() {}

  /** A text that no spreadsheet runs. */
  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Lines whose cells are texts or whole numbers. */
  static void write(List<List<Object>> lines, FileKind kind, OutputStream out) throws IOException {
    switch (kind) {
      case CSV -> csv(lines, out);
      case XLSX -> xlsx(lines, out);
    }
  }

  private static void csv(List<List<Object>> lines, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Spreadsheets take a file without this mark for the local encoding.
    text.write('\uFEFF');
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    for (List<Object> line : lines) {
      printer.printRecord(line.stream().map(cell -> safe(cell.toString())).toList());
    }
    printer.flush();
  }

  private static void xlsx(List<List<Object>> lines, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      var sheet = book.createSheet("统计");
      for (int row = 0; row < lines.size(); row++) {
        var cells = sheet.createRow(row);
        List<Object> line = lines.get(row);
        for (int column = 0; column < line.size(); column++) {
          if (line.get(column) instanceof Integer number) {
            cells.createCell(column).setCellValue(number);
          } else {
            cells.createCell(column).setCellValue(safe(line.get(column).toString()));
          }
        }
      }
      book.write(out);
    }
  }
}
