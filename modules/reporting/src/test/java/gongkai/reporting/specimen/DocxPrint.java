package gongkai.reporting.specimen;

import gongkai.reporting.specimen.PrintTable.Cell;
import gongkai.reporting.specimen.PrintedReport.Head;
import gongkai.reporting.specimen.PrintedReport.Prose;
import gongkai.reporting.specimen.PrintedReport.Tabular;
import gongkai.reporting.specimen.PrintedReport.Title;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Prints a report as a word-processing file. */
public final class DocxPrint {
  private DocxPrint() {}

  /** The file's bytes. */
  public static byte[] of(Specimen specimen, Random random) {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      for (var piece : new PrintedReport(specimen, random).pieces) {
        switch (piece) {
          case Title title -> paragraph(document, title.text(), random);
          case Head head -> paragraph(document, head.text(), random);
          case Prose prose -> paragraph(document, prose.text(), random);
          case Tabular tabular -> table(document, tabular.table(), random);
        }
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void paragraph(XWPFDocument document, String text, Random random) {
    var paragraph = document.createParagraph();
    int cut = random.nextInt(text.length());
    paragraph.createRun().setText(text.substring(0, cut));
    paragraph.createRun().setText(text.substring(cut));
  }

  /** Cells merged down are stated line by line, as Word does. */
  private static void table(XWPFDocument document, PrintTable print, Random random) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    Cell[] above = new Cell[print.width];
    int[] left = new int[print.width];
    for (List<Cell> cells : print.rows) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      int next = 0;
      for (int column = 0; column < print.width; ) {
        boolean goesOn = left[column] > 0;
        Cell cell = goesOn ? above[column] : cells.get(next++);
        XWPFTableCell written = row.createCell();
        CTTcPr properties =
            written.getCTTc().isSetTcPr()
                ? written.getCTTc().getTcPr()
                : written.getCTTc().addNewTcPr();
        if (cell.across() > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
        }
        if (goesOn) {
          properties.addNewVMerge();
        } else if (cell.down() > 1) {
          properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        if (!goesOn) {
          written.setText(cell.text());
          if (random.nextInt(5) == 0) {
            written.addParagraph();
          }
        }
        int lines = goesOn ? left[column] - 1 : cell.down() - 1;
        for (int i = column; i < column + cell.across(); i++) {
          above[i] = cell;
          left[i] = lines;
        }
        column += cell.across();
      }
    }
  }
}
