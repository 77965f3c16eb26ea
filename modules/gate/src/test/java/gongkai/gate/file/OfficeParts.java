package gongkai.gate.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/** Puts parts into an OOXML package that the library does not make itself. */
final class OfficeParts {
  private OfficeParts() {}

  static void add(POIXMLDocument document, String name, byte[] content) {
    try (OutputStream out =
        document
            .getPackage()
            .createPart(PackagingURIHelper.createPartName(name), "application/octet-stream")
            .getOutputStream()) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
