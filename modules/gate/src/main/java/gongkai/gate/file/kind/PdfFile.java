package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF (ISO 32000): the text layer page by page, and every object for what pages do not show. */
final class PdfFile {
  private static final long IN_MEMORY = 32L << 20;

  static {
    // Else the list of fonts is written to the home directory of the user.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir", "."));
    }
  }

  private PdfFile() {}

  static void read(Path file, String place, Notes notes) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
      COSDocument cos = document.getDocument();
      var objects = new PdfObjects(place, notes);
      for (COSObjectKey key : List.copyOf(cos.getXrefTable().keySet())) {
        notes.goOn();
        objects.visit(cos.getObjectFromPool(key).getObject());
      }
      objects.visit(cos.getTrailer());
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        notes.goOn();
        text.setStartPage(page);
        text.setEndPage(page);
        notes.text(Readers.inside(place, "第" + page + "页"), text.getText(document));
      }
    } catch (InvalidPasswordException e) {
      notes.found(place, "encrypted");
    }
  }
}
