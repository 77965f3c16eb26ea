package gongkai.opendata.sparql.page;

import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The files that the query page loads, from our own origin. */
public final class Statics {
  private static final String FOLDER = "static/";
  private static final String EDITOR = "editor/";
  private static final List<String> OWN = List.of("page.css", "ask.js", "hints.js");

  /** CodeMirror, as the build unpacks it. */
  private static final List<String> EDITORS =
      List.of(
          "codemirror.js",
          "codemirror.css",
          "show-hint.js",
          "show-hint.css",
          "matchbrackets.js",
          "sparql.js",
          "LICENSE");

  private static final String VERSION = Long.toHexString(checksum());

  private Statics() {}

  /** A file by name; empty when there is none. */
  public static Optional<byte[]> file(String name) {
    return OWN.contains(name) || EDITORS.contains(name)
        ? Optional.of(Markup.bytes(place(name)))
        : Optional.empty();
  }

  private static String place(String name) {
    return FOLDER + (OWN.contains(name) ? "" : EDITOR) + name;
  }

  /** The media type of a file. */
  public static String mediaType(String name) {
    return (name.endsWith(".js")
            ? "text/javascript"
            : name.endsWith(".css") ? "text/css" : "text/plain")
        + ";charset=UTF-8";
  }

  /** Changes when one of the files does. */
  static String version() {
    return VERSION;
  }

  private static long checksum() {
    CRC32 sum = new CRC32();
    OWN.forEach(name -> sum.update(Markup.bytes(place(name))));
    EDITORS.forEach(name -> sum.update(Markup.bytes(place(name))));
    return sum.getValue();
  }
}
