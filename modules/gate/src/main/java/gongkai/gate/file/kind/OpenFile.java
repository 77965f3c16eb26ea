package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** OpenDocument (ISO/IEC 26300) and OFD (GB/T 33190): archives of XML. */
final class OpenFile {
  private static final Pattern HARMLESS =
      Pattern.compile(
          ".*\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svm|webp|ttf|otf|ttc|esl|rdf|dat)|mimetype");

  private OpenFile() {}

  static void read(ZipPackage zip, String place, Notes notes, int depth) throws Exception {
    for (String name : zip.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      String here = Readers.inside(place, name);
      if (lower.equals("meta-inf/manifest.xml")) {
        XmlText.read(zip.open(name), here, notes, new Manifest(place, notes));
      } else if (lower.endsWith(".xml")) {
        XmlText.read(zip.open(name), here, notes, new OpenMarks(here, notes));
      } else if (lower.startsWith("basic/") || lower.startsWith("scripts/")) {
        notes.found(here, "macro");
      } else if (!HARMLESS.matcher(lower).matches() && !lower.startsWith("thumbnails/")) {
        notes.found(here, lower.contains("attach") ? "attached-file" : "embedded-object");
        Readers.member(zip, name, here, notes, depth);
      }
    }
  }

  /** A manifest that names a cipher belongs to a file with a password. */
  private record Manifest(String place, Notes notes) implements XmlText.Marks {
    @Override
    public void start(String name, XMLStreamReader xml) {
      if (name.equals("encryption-data")) {
        notes.found(place, "encrypted");
      }
    }
  }

  private record OpenMarks(String place, Notes notes) implements XmlText.Marks {
    private static final Set<String> CHANGES =
        Set.of("tracked-changes", "changed-region", "cell-content-change");

    @Override
    public void start(String name, XMLStreamReader xml) {
      if (name.equals("annotation") || name.equals("Annot")) {
        notes.found(place, "comment");
      } else if (CHANGES.contains(name)) {
        notes.found(place, "tracked-changes");
      } else if (name.equals("script") || name.equals("event-listener")) {
        notes.found(place, "macro");
      } else if (name.equals("table-row") && collapsed(xml)) {
        notes.found(place, "hidden-row");
      } else if (name.equals("table-column") && collapsed(xml)) {
        notes.found(place, "hidden-column");
      } else if (name.equals("table-properties")
          && XmlText.attribute(xml, "display").equals("false")) {
        notes.found(place, "hidden-sheet");
      } else if (name.equals("text-properties")
          && XmlText.attribute(xml, "display").equals("none")) {
        notes.found(place, "hidden-text");
      } else if (name.equals("hidden-text") || name.equals("hidden-paragraph")) {
        notes.found(place, "hidden-text");
      } else if (name.equals("drawing-page-properties")
          && XmlText.attribute(xml, "visibility").equals("hidden")) {
        notes.found(place, "hidden-slide");
      }
    }

    @Override
    public boolean pieces() {
      return false;
    }

    private static boolean collapsed(XMLStreamReader xml) {
      String visibility = XmlText.attribute(xml, "visibility");
      return visibility.equals("collapse") || visibility.equals("filter");
    }
  }
}
