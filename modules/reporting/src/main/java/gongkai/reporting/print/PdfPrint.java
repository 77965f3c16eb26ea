package gongkai.reporting.print;

import gongkai.reporting.print.Leaf.Mark;
import gongkai.reporting.print.Leaf.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Set pages as PDF (ISO 32000): type embedded as a subset, text readable by machines, and tagged
 * with headings, paragraphs and tables whose headings name their rows and columns.
 */
final class PdfPrint {
  private PdfPrint() {}

  /** The file; the same pages make the same bytes. */
  static byte[] of(Paper paper, List<Leaf> leaves, Glyphs glyphs) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.setDocumentId(0L);
      document.getDocumentInformation().setTitle(paper.title());
      document.getDocumentInformation().setAuthor(paper.author());
      document.getDocumentCatalog().setLanguage("zh-CN");
      var preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
      preferences.setDisplayDocTitle(true);
      document.getDocumentCatalog().setViewerPreferences(preferences);
      var font = PDType0Font.load(document, glyphs.font(), true);
      var tags = new PdfTags(document);
      for (Leaf leaf : leaves) {
        page(document, leaf, font, tags);
      }
      tags.close();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument document, Leaf leaf, PDType0Font font, PdfTags tags)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    tags.turn(page);
    try (var content = new PDPageContentStream(document, page)) {
      for (Mark mark : leaf.marks()) {
        if (mark.part() == null) {
          content.beginMarkedContent(COSName.ARTIFACT);
        } else {
          content.beginMarkedContent(COSName.P, tags.mark(mark.part()));
        }
        show(content, font, mark);
        content.endMarkedContent();
      }
      content.beginMarkedContent(COSName.ARTIFACT);
      content.setLineWidth(0.5f);
      for (Rule rule : leaf.rules()) {
        content.moveTo(rule.fromX(), rule.fromY());
        content.lineTo(rule.toX(), rule.toY());
      }
      content.stroke();
      content.endMarkedContent();
    }
  }

  private static void show(PDPageContentStream content, PDType0Font font, Mark mark)
      throws IOException {
    content.beginText();
    content.setFont(font, mark.size());
    content.setRenderingMode(mark.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.setLineWidth(mark.size() / 40);
    content.newLineAtOffset(mark.x(), mark.baseline());
    content.showText(mark.text());
    content.endText();
  }
}
