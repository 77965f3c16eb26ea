package gongkai.applications.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The A4 page of a document that is being written on; turning it begins the next one. */
final class Leaf implements AutoCloseable {
  static final float MILLIMETRE = 72 / 25.4f;

  private final PDDocument document;
  private @Nullable PDPageContentStream content;
  private int number;

  /** Before the first page. */
  Leaf(PDDocument document) {
    this.document = document;
  }

  /** Begins the next page; answers with its number as the foot shows it. */
  String turn() throws IOException {
    close();
    var fresh = new PDPage(PDRectangle.A4);
    document.addPage(fresh);
    content = new PDPageContentStream(document, fresh);
    number++;
    return "— " + number + " —";
  }

  /** Where the page is written. */
  PDPageContentStream stream() {
    if (content == null) {
      throw new IllegalStateException("The pages are closed");
    }
    return content;
  }

  /** The page itself, for marks that lead to it. */
  PDPage page() {
    return document.getPage(number - 1);
  }

  @Override
  public void close() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }
}
