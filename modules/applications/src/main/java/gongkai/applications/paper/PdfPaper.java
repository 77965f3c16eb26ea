package gongkai.applications.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a letter as PDF: A4, 28 characters in a line and 22 lines on a page (GB/T 9704-2012), its
 * type embedded as a subset, its text readable by machines.
 */
@ApplicationScoped
public class PdfPaper {
  /** Printed for a character that the type does not have. */
  private static final int MISSING = '〓';

  private Typeface typeface;

  @SuppressWarnings("NullAway.Init")
  PdfPaper() {}

  /** With a type. */
  @Inject
  public PdfPaper(Typeface typeface) {
    this.typeface = typeface;
  }

  /** The file; one is made at a time, for a font is not safe for several threads. */
  public synchronized byte[] print(Sheet sheet) {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      TrueTypeFont font = typeface.font();
      document.getDocumentInformation().setTitle(sheet.title());
      document.getDocumentInformation().setAuthor(sheet.headline());
      document.getDocumentCatalog().setLanguage("zh-CN");
      var glyphs = font.getUnicodeCmapLookup();
      try (var pages =
          new Pages(document, PDType0Font.load(document, font, true), t -> known(glyphs, t))) {
        set(pages, sheet);
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void set(Pages pages, Sheet sheet) throws IOException {
    pages.mark(sheet.mark());
    pages.headline(sheet.headline());
    pages.centred(sheet.title(), Pages.TITLE, true);
    pages.centred(sheet.number(), Pages.BODY, false);
    pages.paragraph(sheet.salutation(), 0);
    for (String paragraph : sheet.paragraphs()) {
      pages.paragraph(paragraph, 2);
    }
    pages.signed(sheet.signature(), sheet.date());
  }

  private static String known(CmapLookup glyphs, String text) {
    var known = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) && c != '　' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> known.appendCodePoint(glyphs.getGlyphId(c) == 0 ? MISSING : c));
    return known.toString();
  }
}
