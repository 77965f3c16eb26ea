package gongkai.reporting.document;

import gongkai.reporting.document.Document.Block;
import gongkai.reporting.document.Document.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF (ISO 32000) with text. Ruling lines make the tables, the places of letters put the text
 * into their cells and what is outside into lines and paragraphs.
 */
final class PdfDocument {
  private static final int MOST_PAGES = 300;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);
  private static final long IN_MEMORY = 32L << 20;
  private static final float SAME_EDGE = 4;

  static {
    // Else the list of fonts is written to the home directory of the user.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir", "."));
    }
  }

  private PdfDocument() {}

  static Document read(byte[] file) {
    try (PDDocument pdf =
        Loader.loadPDF(
            file, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
      return read(pdf);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument("encrypted", "PDF 有密码，请另存为没有密码的文件。", e);
    } catch (UnreadableDocument e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // the library is not sure of what damaged files throw
      throw new UnreadableDocument("damaged", "PDF 文件已损坏或不完整，请重新导出后再试。", e);
    }
  }

  private static Document read(PDDocument pdf) throws IOException {
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new UnreadableDocument("too-large", "PDF 超过" + MOST_PAGES + "页，不是一份年度报告。");
    }
    long began = System.nanoTime();
    List<PdfPage> pages = new ArrayList<>();
    for (int number = 0; number < pdf.getNumberOfPages(); number++) {
      if (System.nanoTime() - began > LONGEST) {
        throw new UnreadableDocument("too-slow", "PDF 过于复杂，在限定时间内没有读完。");
      }
      pages.add(PdfPage.read(pdf, number));
    }
    if (pages.stream().allMatch(page -> page.letters().isEmpty())) {
      throw new UnreadableDocument("no-text", "PDF 没有文字层，像是扫描件；请上传原始的电子文件。");
    }
    alignTornTables(pages);
    List<Block> blocks = new ArrayList<>();
    pages.forEach(page -> blocks.addAll(blocks(page)));
    return new Document(joined(blocks));
  }

  /** A table that goes on over the page has there the columns that it had before. */
  private static void alignTornTables(List<PdfPage> pages) {
    for (int i = 1; i < pages.size(); i++) {
      List<RuledTable> above = pages.get(i - 1).tables();
      List<RuledTable> below = pages.get(i).tables();
      if (!above.isEmpty() && !below.isEmpty()) {
        RuledTable upper = above.getLast();
        RuledTable lower = below.getFirst();
        if (Math.abs(upper.left() - lower.left()) < SAME_EDGE
            && Math.abs(upper.right() - lower.right()) < SAME_EDGE) {
          lower.shareColumns(upper);
        }
      }
    }
  }

  private record Placed(float top, Block block) {}

  private static List<Block> blocks(PdfPage page) {
    List<Placed> placed = new ArrayList<>();
    List<Letter> outside = new ArrayList<>(page.letters());
    for (RuledTable table : page.tables()) {
      List<Letter> inside = outside.stream().filter(table::holds).toList();
      outside.removeAll(inside);
      placed.add(new Placed(table.top(), table.grid(inside)));
    }
    for (PdfLines.Line line : PdfLines.of(outside, page.height())) {
      placed.add(new Placed(line.top(), new Paragraph(line.text())));
    }
    return placed.stream().sorted(Comparator.comparing(Placed::top)).map(Placed::block).toList();
  }

  /** A paragraph that a page break tore is one again. */
  private static List<Block> joined(List<Block> blocks) {
    List<Block> whole = new ArrayList<>();
    for (Block block : blocks) {
      boolean goesOn =
          !whole.isEmpty()
              && block instanceof Paragraph
              && whole.getLast() instanceof Paragraph before
              && before.text().endsWith(PdfLines.GOES_ON);
      if (goesOn && block instanceof Paragraph next && whole.getLast() instanceof Paragraph last) {
        whole.set(whole.size() - 1, new Paragraph(PdfLines.join(last.text(), next.text())));
      } else {
        whole.add(block);
      }
    }
    return whole.stream().map(PdfDocument::finished).toList();
  }

  private static Block finished(Block block) {
    return block instanceof Paragraph paragraph
        ? new Paragraph(PdfLines.finished(paragraph.text()))
        : block;
  }
}
