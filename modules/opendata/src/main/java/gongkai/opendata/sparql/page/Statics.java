package gongkai.opendata.sparql.page;

import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The files that the query page loads, from our own origin. */
public final class Statics {
  private static final String FOLDER = "static/";
  private static final List<String> FILES = List.of("page.css");
  private static final String VERSION = Long.toHexString(checksum());

  private Statics() {}

  /** A file by name; empty when there is none. */
  public static Optional<byte[]> file(String name) {
    return FILES.contains(name) ? Optional.of(Markup.bytes(FOLDER + name)) : Optional.empty();
  }

  /** Changes when one of the files does. */
  static String version() {
    return VERSION;
  }

  private static long checksum() {
    CRC32 sum = new CRC32();
    FILES.forEach(name -> sum.update(Markup.bytes(FOLDER + name)));
    return sum.getValue();
  }
}
