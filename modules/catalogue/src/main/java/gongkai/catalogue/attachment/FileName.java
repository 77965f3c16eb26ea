package gongkai.catalogue.attachment;

import java.text.Normalizer;
import java.util.Locale;

/** A file's public name: no folder, no character that means something to a system or a browser. */
final class FileName {
  private static final int LONGEST = 120;

  private FileName() {}

  static String clean(String raw) {
    String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    // Control and format characters: among them those that turn the reading direction.
    name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}:*?\"<>|&#%;]", "");
    name = name.replaceAll("\\s+", " ").strip();
    String extension = extension(name);
    String stem = extension.isEmpty() ? name : name.substring(0, name.lastIndexOf('.')).strip();
    stem = stem.replaceAll("^\\.+|\\.+$", "");
    if (stem.isEmpty()) {
      stem = "附件";
    }
    if (stem.codePointCount(0, stem.length()) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
    return extension.isEmpty() ? stem : stem + "." + extension;
  }

  /** The extension in lower case, without dot; empty for none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
