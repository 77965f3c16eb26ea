package gongkai.reporting.specimen;

import gongkai.reporting.specimen.PrintTable.Cell;
import gongkai.reporting.specimen.PrintedReport.Head;
import gongkai.reporting.specimen.PrintedReport.Prose;
import gongkai.reporting.specimen.PrintedReport.Tabular;
import gongkai.reporting.specimen.PrintedReport.Title;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a report as a PDF with ruled tables that break over pages. */
public final class PdfPrint implements AutoCloseable {
  private static final Path FONT =
      Formats.ROOT.resolve("config/letters/fonts/NotoSerifSC-Regular.ttf");
  private static final float SIZE = 9;
  private static final float LEADING = 12;
  private static final float LEFT = 60;
  private static final float WIDTH = 475;
  private static final float TOP = 780;
  private static final float BOTTOM = 70;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final boolean boxes;
  private PDPageContentStream page;
  private final boolean open;
  private boolean closes;
  private int pages;
  private float y;

  private PdfPrint(Random random) throws IOException {
    TrueTypeFont parsed =
        new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(FONT)));
    this.font = PDType0Font.load(document, parsed, true);
    this.boxes = random.nextBoolean();
    this.open = random.nextBoolean();
    this.page = begin();
  }

  /** The file's bytes. */
  public static byte[] of(Specimen specimen, Random random) {
    try (var out = new ByteArrayOutputStream();
        var print = new PdfPrint(random)) {
      for (var piece : new PrintedReport(specimen, random).pieces) {
        switch (piece) {
          case Title title -> print.lines(title.text(), 120);
          case Head head -> print.lines(head.text(), 20);
          case Prose prose -> print.lines(prose.text(), 18);
          case Tabular tabular -> print.table(tabular.table());
        }
      }
      print.end();
      print.document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private PDPageContentStream begin() throws IOException {
    var sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    pages++;
    y = TOP;
    return new PDPageContentStream(document, sheet);
  }

  private void end() throws IOException {
    show("- " + pages + " -", 285, 40);
    page.close();
  }

  private void breakPage() throws IOException {
    end();
    page = begin();
  }

  private void lines(String text, float indent) throws IOException {
    y -= 8;
    float x = LEFT + indent;
    List<String> lines = wrap(text, WIDTH - indent, WIDTH);
    for (String line : lines) {
      if (y - LEADING < BOTTOM) {
        breakPage();
      }
      y -= LEADING;
      show(line, x, y);
      x = LEFT;
    }
    y -= 6;
  }

  private List<String> wrap(String text, float first, float rest) throws IOException {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      float room = lines.isEmpty() ? first : rest;
      if (width(line.toString() + c) > room && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(c);
    }
    lines.add(line.toString());
    return lines;
  }

  private void table(PrintTable table) throws IOException {
    float unit = WIDTH / table.width;
    int[] left = new int[table.width];
    Cell[] above = new Cell[table.width];
    int[] firsts = new int[table.width];
    List<Float> heights = heights(table, unit);
    y -= 6;
    for (int r = 0; r < table.rows.size(); r++) {
      float height = heights.get(r);
      if (y - height < BOTTOM) {
        breakPage();
      }
      boolean lastRow = r + 1 == table.rows.size();
      boolean atBreak = !lastRow && y - height - heights.get(r + 1) < BOTTOM;
      closes = atBreak && !open;
      int next = 0;
      for (int column = 0; column < table.width; ) {
        if (left[column] > 0) {
          left[column]--;
          continued(column, above[column], firsts[column], unit, height, left[column] == 0);
          column++;
          continue;
        }
        Cell cell = table.rows.get(r).get(next++);
        text(cell, column, unit);
        for (int i = column; i < column + cell.across(); i++) {
          left[i] = cell.down() - 1;
          above[i] = cell;
          firsts[i] = column;
          sides(i, i == column, i + 1 == column + cell.across(), unit, height);
          edge(i, unit, y);
          if ((cell.down() == 1 && !atBreak) || closes) {
            edge(i, unit, y - height);
          }
        }
        column += cell.across();
      }
      y -= height;
    }
    y -= 10;
  }

  /** A cell that began further up: a page break closes it and opens it again. */
  private void continued(int column, Cell cell, int first, float unit, float height, boolean last)
      throws IOException {
    sides(column, column == first, column + 1 == first + cell.across(), unit, height);
    if (y == TOP) {
      edge(column, unit, y);
    }
    if (last || closes) {
      edge(column, unit, y - height);
    }
  }

  private void sides(int column, boolean left, boolean right, float unit, float height)
      throws IOException {
    if (left) {
      rule(LEFT + column * unit, y, LEFT + column * unit, y - height);
    }
    if (right) {
      rule(LEFT + (column + 1) * unit, y, LEFT + (column + 1) * unit, y - height);
    }
  }

  private void edge(int column, float unit, float at) throws IOException {
    rule(LEFT + column * unit, at, LEFT + (column + 1) * unit, at);
  }

  private void rule(float x1, float y1, float x2, float y2) throws IOException {
    if (boxes) {
      page.addRect(x1 - 0.25f, Math.min(y1, y2) - 0.25f, x2 - x1 + 0.5f, Math.abs(y1 - y2) + 0.5f);
      page.fill();
    } else {
      page.moveTo(x1, y1);
      page.lineTo(x2, y2);
      page.stroke();
    }
  }

  /** A line is as high as its own cells need, and each line of merged cells a share of theirs. */
  private List<Float> heights(PrintTable table, float unit) throws IOException {
    List<Float> heights = new ArrayList<>(Collections.nCopies(table.rows.size(), LEADING + 6));
    for (int row = 0; row < table.rows.size(); row++) {
      for (Cell cell : table.rows.get(row)) {
        float room = cell.across() * unit - 4;
        float share = wrap(cell.text(), room, room).size() * LEADING / cell.down() + 6;
        for (int i = row; i < row + cell.down(); i++) {
          heights.set(i, Math.max(heights.get(i), share));
        }
      }
    }
    return heights;
  }

  private void text(Cell cell, int column, float unit) throws IOException {
    float room = cell.across() * unit - 4;
    float at = y - 2;
    for (String line : wrap(cell.text().strip(), room, room)) {
      at -= LEADING;
      show(line.replace('\u00a0', ' ').strip(), LEFT + column * unit + 2, at + 2);
    }
  }

  private void show(String text, float x, float base) throws IOException {
    page.beginText();
    page.setFont(font, SIZE);
    page.newLineAtOffset(x, base);
    page.showText(text);
    page.endText();
  }

  private float width(String text) throws IOException {
    return font.getStringWidth(text.replace('\u00a0', ' ')) / 1000 * SIZE;
  }
}
