package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import gongkai.gate.file.ScanStopped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;

/**
 * DOCX, XLSX, PPTX (ISO/IEC 29500). Every part of the package is read, so nothing hides in one that
 * an object model leaves out.
 */
final class OoxmlFile {
  private static final Pattern HARMLESS =
      Pattern.compile(
          ".*\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svgz?|webp|wdp|odttf|fntdata|sigs)"
              + "|.*/printersettings/.*");

  private final ZipPackage zip;
  private final String place;
  private final Notes notes;
  private final int depth;

  OoxmlFile(ZipPackage zip, String place, Notes notes, int depth) {
    this.zip = zip;
    this.place = place;
    this.notes = notes;
    this.depth = depth;
  }

  void read() throws Exception {
    String main = Relations.of(zip, "").parts("officeDocument").findFirst().orElse("");
    if (main.endsWith(".bin")) {
      throw new ScanStopped("unsupported-type");
    }
    String root = zip.has(main) ? root(main) : "";
    Workbook workbook = null;
    Set<String> hiddenStyles = new HashSet<>();
    switch (root) {
      case "workbook" -> workbook = Workbook.read(zip, main, place, notes);
      case "document" -> {
        for (String part : Relations.of(zip, main).parts("styles").toList()) {
          hiddenStyles.addAll(WordMarks.hiddenStyles(zip.open(part)));
        }
      }
      case "presentation" -> {}
      default -> notes.found(place, "unsupported-type");
    }
    for (String name : zip.names()) {
      if (workbook == null || !workbook.takes(name)) {
        part(name, root, hiddenStyles);
      }
    }
    if (workbook != null) {
      workbook.readSheets();
    }
  }

  private void part(String name, String kind, Set<String> hiddenStyles) throws Exception {
    String lower = name.toLowerCase(Locale.ROOT);
    String here = Readers.inside(place, name);
    if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
      XmlText.read(zip.open(name), here, notes, marks(kind, here, hiddenStyles));
    } else if (lower.endsWith(".vml")) {
      loose(name, here);
    } else if (lower.contains("vba")) {
      notes.found(here, "macro");
    } else if (!HARMLESS.matcher(lower).matches()) {
      notes.found(here, "embedded-object");
      Readers.member(zip, name, here, notes, depth);
    }
  }

  private XmlText.Marks marks(String kind, String here, Set<String> hiddenStyles) {
    return switch (kind) {
      case "document" -> new WordMarks(here, notes, hiddenStyles);
      case "presentation" -> new SlideMarks(here, notes);
      case "workbook" -> new BookMarks(here, notes);
      default -> XmlText.Marks.NONE;
    };
  }

  private String root(String part) throws IOException, XMLStreamException {
    try (InputStream in = zip.open(part)) {
      XMLStreamReader xml = XmlText.open(in);
      return xml.nextTag() == XMLStreamReader.START_ELEMENT ? xml.getLocalName() : "";
    }
  }

  /** Old drawings are not always well-formed. */
  private void loose(String name, String here) throws IOException {
    try (InputStream in = zip.open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      notes.text(here, text);
      notes.text(here, Jsoup.parse(text).text());
    }
  }
}
