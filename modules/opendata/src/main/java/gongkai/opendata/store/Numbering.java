package gongkai.opendata.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;

/**
 * What the store's own numbers of nodes belong to. A compaction or a rebuild numbers everything
 * anew; who kept a number knows by this that it means nothing any more. It outlives a restart.
 */
public final class Numbering {
  /** Hexadecimal digits of one. */
  public static final int DIGITS = 12;

  private static final Symbol SYMBOL = Symbol.create("urn:gongkai:numbering");

  private Numbering() {}

  /** The numbering of a dataset that {@link RdfStore#read} gives. */
  public static String of(DatasetGraph dataset) {
    return dataset.getContext().getAsString(SYMBOL);
  }

  /** Gives an opened dataset the numbering of its folder, which is drawn once. */
  static void mark(DatasetGraph dataset, Path place) {
    Path file = place.resolve("numbering");
    try {
      if (!Files.exists(file)) {
        byte[] drawn = new byte[DIGITS / 2];
        new SecureRandom().nextBytes(drawn);
        Files.writeString(file, HexFormat.of().formatHex(drawn));
      }
      dataset.getContext().set(SYMBOL, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
