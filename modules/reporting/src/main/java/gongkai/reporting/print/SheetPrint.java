package gongkai.reporting.print;

import gongkai.reporting.page.TableGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The statutory tables as a workbook, one sheet each, figures as numbers. */
final class SheetPrint {
  private static final int LABEL_WIDTH = 26 * 256;
  private static final int FIGURE_WIDTH = 14 * 256;

  private SheetPrint() {}

  /** The file; the same tables make the same bytes. */
  static byte[] of(Paper paper, List<TableGrid> grids) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      Stamp.on(book.getProperties(), paper);
      XSSFCellStyle label = style(book, HorizontalAlignment.LEFT);
      XSSFCellStyle figure = style(book, HorizontalAlignment.RIGHT);
      for (TableGrid grid : grids) {
        String name = "表" + grid.table().key().replaceAll("\\D", "");
        sheet(book.createSheet(name), PaperTable.of(grid), label, figure);
      }
      book.write(out);
      return SteadyZip.again(out.toByteArray());
    }
  }

  private static void sheet(
      XSSFSheet sheet, PaperTable table, XSSFCellStyle label, XSSFCellStyle figure) {
    for (int column = 0; column < table.width(); column++) {
      sheet.setColumnWidth(column, column < table.labels() ? LABEL_WIDTH : FIGURE_WIDTH);
    }
    for (int line = 0; line < table.height(); line++) {
      var row = sheet.createRow(line);
      for (int column = 0; column < table.width(); column++) {
        row.createCell(column).setCellStyle(label);
      }
    }
    for (PaperTable.Cell cell : table.cells()) {
      XSSFCell written = sheet.getRow(cell.line()).getCell(cell.column());
      if (cell.kind() == PaperTable.Kind.FIGURE && !cell.text().isEmpty()) {
        written.setCellValue(Double.parseDouble(cell.text()));
        written.setCellStyle(figure);
      } else {
        written.setCellValue(cell.text());
      }
      if (cell.down() > 1 || cell.across() > 1) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(
                cell.line(),
                cell.line() + cell.down() - 1,
                cell.column(),
                cell.column() + cell.across() - 1));
      }
    }
  }

  private static XSSFCellStyle style(XSSFWorkbook book, HorizontalAlignment alignment) {
    XSSFCellStyle style = book.createCellStyle();
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(alignment == HorizontalAlignment.LEFT);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
