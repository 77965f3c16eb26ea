package gongkai.applications.paper;

import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.Rendition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Prints a letter in any of its formats. */
@ApplicationScoped
public class Press {
  private PdfPaper pdf;

  @SuppressWarnings("NullAway.Init")
  Press() {}

  /** With a typesetter for PDF. */
  @Inject
  public Press(PdfPaper pdf) {
    this.pdf = pdf;
  }

  /**
   * The letter as a file.
   *
   * @param name its name without ending
   */
  public Rendition print(String name, Sheet sheet, LetterFormat format) {
    byte[] content =
        switch (format) {
          case HTML -> HtmlPaper.print(sheet).getBytes(StandardCharsets.UTF_8);
          case DOCX -> DocxPaper.print(sheet);
          case PDF -> pdf.print(sheet);
        };
    return new Rendition(name + "." + format.ending(), format, content);
  }
}
