package gongkai.reporting.bookkeeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a small spreadsheet file as texts; what is no such file is told apart. */
final class SheetFile {
  static final int MOST_BYTES = 8 << 20;
  static final int MOST_ROWS = 10_000;
  private static final int MOST_COLUMNS = 50;

  private SheetFile() {}

  /** What could not be read, in words for the person who chose the file. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String text) {
      super(text);
    }
  }

  static List<List<String>> rows(String fileName, InputStream content) throws Unreadable {
    byte[] bytes;
    try {
      bytes = content.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.length > MOST_BYTES) {
      throw new Unreadable("文件超过8 MB，请拆分后导入。");
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    List<List<String>> rows = name.endsWith(".xlsx") ? workbook(bytes) : csv(text(bytes));
    if (rows.size() > MOST_ROWS + 1) {
      throw new Unreadable("文件超过" + MOST_ROWS + "行，请拆分后导入。");
    }
    return rows;
  }

  private static String text(byte[] bytes) throws Unreadable {
    return decoded(bytes, StandardCharsets.UTF_8)
        .or(() -> decoded(bytes, Charset.forName("GB18030")))
        .orElseThrow(
            () -> new Unreadable("文件不是UTF-8或GB18030编码的CSV，请在表格软件中另存为“CSV UTF-8”或.xlsx后导入。"));
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text).filter(t -> t.indexOf('\0') < 0);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static List<List<String>> csv(String text) throws Unreadable {
    var format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    List<List<String>> rows = new ArrayList<>();
    try (var parser = format.parse(new StringReader(text))) {
      parser.forEach(line -> rows.add(line.toList()));
      return rows;
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable("第" + rows.size() + "行之后的CSV格式有误（例如引号没有成对），请检查后导入。");
    }
  }

  // POI answers broken books with many kinds of unchecked exceptions.
  @SuppressWarnings("IllegalCatch")
  private static List<List<String>> workbook(byte[] bytes) throws Unreadable {
    try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var format = new DataFormatter(Locale.ROOT);
      List<List<String>> rows = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        while (rows.size() < row.getRowNum() && rows.size() <= MOST_ROWS) {
          rows.add(List.of());
        }
        rows.add(cells(row, format));
        if (rows.size() > MOST_ROWS + 1) {
          break;
        }
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("这个文件不是完整的.xlsx表格，或压缩比异常，请用表格软件打开检查后另存。");
    }
  }

  private static List<String> cells(Row row, DataFormatter format) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell, format));
    }
    return cells;
  }

  private static String text(Cell cell, DataFormatter format) {
    boolean number = cell.getCellType() == CellType.NUMERIC;
    if (number && DateUtil.isCellDateFormatted(cell)) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      return day.toString();
    }
    return number
        ? new java.math.BigDecimal(Double.toString(cell.getNumericCellValue()))
            .stripTrailingZeros()
            .toPlainString()
        : format.formatCellValue(cell);
  }
}
