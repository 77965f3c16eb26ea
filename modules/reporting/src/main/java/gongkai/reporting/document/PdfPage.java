package gongkai.reporting.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters and the ruled tables of a page, from the top. */
record PdfPage(float height, List<Letter> letters, List<RuledTable> tables) {
  private static final int MOST_LETTERS = 200_000;

  static PdfPage read(PDDocument pdf, int number) throws IOException {
    PDPage page = pdf.getPage(number);
    var stripper = new Letters();
    stripper.setStartPage(number + 1);
    stripper.setEndPage(number + 1);
    stripper.getText(pdf);
    List<RuledTable> tables = RuledTable.of(PdfRulings.of(page));
    boolean sideways = page.getRotation() % 180 != 0;
    float height = sideways ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    return new PdfPage(height, List.copyOf(stripper.letters), tables);
  }

  /** Takes letters as they are shown, instead of text. */
  private static final class Letters extends PDFTextStripper {
    private final List<Letter> letters = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition shown) {
      String text = shown.getUnicode();
      if (text == null || text.isBlank()) {
        return;
      }
      if (letters.size() >= MOST_LETTERS) {
        throw new UnreadableDocument("too-large", "PDF 的一页上文字过多，不是一份年度报告。");
      }
      float height = Math.max(shown.getHeight(), shown.getFontSizeInPt() * 0.7f);
      letters.add(new Letter(text, shown.getX(), shown.getY(), shown.getWidth(), height));
    }
  }
}
