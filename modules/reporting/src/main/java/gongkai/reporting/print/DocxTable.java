package gongkai.reporting.print;

import gongkai.reporting.print.PaperTable.Cell;
import gongkai.reporting.print.PaperTable.Kind;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a statutory table into a word-processing file, its cells merged as the form has them. */
final class DocxTable {
  /** Twips of 156 mm. */
  private static final int WIDTH = 8844;

  private static final double SIZE = 9;

  private DocxTable() {}

  static void write(XWPFDocument document, PaperTable table) {
    int[] widths = widths(table);
    Cell[][] grid = grid(table);
    XWPFTable written = document.createTable();
    written.removeRow(0);
    written.setWidth(WIDTH);
    written.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var columns = written.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (int line = 0; line < table.height(); line++) {
      XWPFTableRow row = written.createRow();
      row.setCantSplitRow(true);
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      for (int column = 0; column < table.width(); column += grid[line][column].across()) {
        Cell cell = grid[line][column];
        cell(row.createCell(), cell, line, sum(widths, column, cell.across()));
      }
    }
    headLines(written, table);
  }

  private static void cell(XWPFTableCell written, Cell cell, int line, int width) {
    CTTcPr properties =
        written.getCTTc().isSetTcPr()
            ? written.getCTTc().getTcPr()
            : written.getCTTc().addNewTcPr();
    written.setWidth(Integer.toString(width));
    if (cell.across() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
    }
    if (cell.down() > 1) {
      properties.addNewVMerge().setVal(line == cell.line() ? STMerge.RESTART : STMerge.CONTINUE);
    }
    written.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = written.getParagraphs().getFirst();
    DocxPage.offGrid(paragraph);
    paragraph.setAlignment(
        cell.kind() == Kind.ROW ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
    if (line == cell.line()) {
      DocxPage.run(paragraph, cell.text(), "宋体", SIZE);
    }
  }

  /**
   * Column headings are repeated where a page breaks the table, unless others follow below, which
   * the repeated ones would contradict.
   */
  private static void headLines(XWPFTable written, PaperTable table) {
    int first =
        table.cells().stream()
            .filter(cell -> cell.kind() != Kind.COLUMN)
            .mapToInt(Cell::line)
            .min()
            .orElse(0);
    if (table.cells().stream().anyMatch(c -> c.kind() == Kind.COLUMN && c.line() >= first)) {
      return;
    }
    for (int line = 0; line < first; line++) {
      written.getRow(line).setRepeatHeader(true);
    }
  }

  private static Cell[][] grid(PaperTable table) {
    Cell[][] grid = new Cell[table.height()][table.width()];
    for (Cell cell : table.cells()) {
      for (int line = cell.line(); line < cell.line() + cell.down(); line++) {
        Arrays.fill(grid[line], cell.column(), cell.column() + cell.across(), cell);
      }
    }
    return grid;
  }

  private static int[] widths(PaperTable table) {
    int[] weights = ColumnWidths.of(table);
    int sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> WIDTH * weight / sum).toArray();
  }

  private static int sum(int[] widths, int from, int count) {
    return Arrays.stream(widths, from, from + count).sum();
  }
}
