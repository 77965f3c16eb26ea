package gongkai.applications.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a letter as PDF: A4, 28 characters in a line and 22 lines on a page (GB/T 9704-2012), its
 * type embedded as a subset, its text readable by machines.
 */
@ApplicationScoped
public class PdfPaper {
  private Typeface typeface;

  @SuppressWarnings("NullAway.Init")
  PdfPaper() {}

  /** With a type. */
  @Inject
  public PdfPaper(Typeface typeface) {
    this.typeface = typeface;
  }

  /** The file. */
  public byte[] print(Sheet sheet) {
    return typeface.lend(font -> print(font, sheet));
  }

  private static byte[] print(TrueTypeFont font, Sheet sheet) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(sheet.title());
      document.getDocumentInformation().setAuthor(sheet.headline());
      document.getDocumentCatalog().setLanguage("zh-CN");
      try (var pages = new Pages(document, new Type(document, font))) {
        set(pages, sheet);
      }
      document.save(out);
      return out.toByteArray();
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
    pages.enclosures(sheet.listed());
    pages.signed(sheet.signature(), sheet.date());
  }
}
