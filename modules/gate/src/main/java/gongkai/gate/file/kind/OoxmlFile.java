package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import gongkai.gate.file.ScanStopped;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    if (zip.has("xl/workbook.bin")) {
      throw new ScanStopped("unsupported-type");
    }
    Workbook workbook = zip.has("xl/workbook.xml") ? Workbook.read(zip, place, notes) : null;
    Set<String> hiddenStyles =
        zip.has("word/styles.xml") ? WordMarks.hiddenStyles(zip.open("word/styles.xml")) : Set.of();
    for (String name : zip.names()) {
      if (workbook == null || !workbook.takes(name)) {
        part(name, hiddenStyles);
      }
    }
    if (workbook != null) {
      workbook.readSheets();
    }
  }

  private void part(String name, Set<String> hiddenStyles) throws Exception {
    String lower = name.toLowerCase(Locale.ROOT);
    String here = Readers.inside(place, name);
    if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
      XmlText.read(zip.open(name), here, notes, marks(lower, here, hiddenStyles));
    } else if (lower.endsWith(".vml")) {
      loose(name, here);
    } else if (lower.contains("vba")) {
      notes.found(here, "macro");
    } else if (!HARMLESS.matcher(lower).matches()) {
      notes.found(here, "embedded-object");
      zip.unpack(name, file -> Readers.read(file, here, notes, depth + 1));
    }
  }

  private XmlText.Marks marks(String part, String here, Set<String> hiddenStyles) {
    if (part.startsWith("word/")) {
      return new WordMarks(here, notes, hiddenStyles);
    } else if (part.startsWith("ppt/")) {
      return new SlideMarks(part, here, notes);
    } else if (part.startsWith("xl/")) {
      return new BookMarks(part, here, notes);
    }
    return XmlText.Marks.NONE;
  }

  /** Old drawings are not always well-formed. */
  private void loose(String name, String here) throws Exception {
    try (InputStream in = zip.open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      notes.text(here, text);
      notes.text(here, Jsoup.parse(text).text());
    }
  }
}
