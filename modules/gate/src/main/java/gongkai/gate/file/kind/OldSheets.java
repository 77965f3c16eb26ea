package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** An XLS of Excel 97 to 2003. */
final class OldSheets {
  private OldSheets() {}

  static void read(POIFSFileSystem ole, String place, Notes notes) throws IOException {
    try (var book = new HSSFWorkbook(ole.getRoot(), true)) {
      if (!book.getAllEmbeddedObjects().isEmpty()) {
        notes.found(place, "embedded-object");
      }
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        String here = Readers.inside(place, "工作表“" + book.getSheetName(i) + "”");
        if (book.isSheetVeryHidden(i)) {
          notes.found(here, "very-hidden-sheet");
        } else if (book.isSheetHidden(i)) {
          notes.found(here, "hidden-sheet");
        }
        notes.text(here, book.getSheetName(i));
        sheet(book.getSheetAt(i), here, notes);
      }
    }
  }

  private static void sheet(HSSFSheet sheet, String place, Notes notes) {
    if (!sheet.getCellComments().isEmpty()) {
      notes.found(place, "comment");
    }
    sheet
        .getCellComments()
        .forEach((cell, comment) -> notes.text(place, comment.getString().getString()));
    for (Row row : sheet) {
      for (Cell cell : row) {
        String text = text(cell);
        if (text.isBlank()) {
          continue;
        }
        notes.text(place + " " + cell.getAddress(), text);
        if (row.getZeroHeight()) {
          notes.found(place, "hidden-row");
        }
        if (sheet.isColumnHidden(cell.getColumnIndex())) {
          notes.found(place, "hidden-column");
        }
      }
    }
  }

  private static String text(Cell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
      default -> "";
    };
  }
}
