package gongkai.opendata.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the dataset says before the first record: the terms of our vocabulary and the catalogue
 * ({@code gd.ttl}), the cubes with their structures and code lists ({@code statistics.ttl}).
 */
public final class OwnVocabulary {
  /** Counts changes of {@link Mapping}; a store of another edition is built anew. */
  private static final int MAPPING = 5;

  private static final List<String> FILES = List.of("gd.ttl", "statistics.ttl");

  private OwnVocabulary() {}

  /** The statements, with addresses of that origin. */
  public static Graph graph(Uris uris, String publisher) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : FILES) {
      RDFParser.fromString(text(file).replace("{publisher}", Uris.encoded(publisher)), Lang.TURTLE)
          .base(uris.base() + "def/gd")
          .parse(graph);
    }
    return graph;
  }

  /** Changes when a store must be built anew though the journal is the same. */
  public static String edition(Uris uris, String publisher) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      String all = MAPPING + "\n" + uris.base() + "\n" + publisher;
      for (String file : FILES) {
        all += "\n" + text(file);
      }
      return HexFormat.of()
          .formatHex(sha256.digest(all.getBytes(StandardCharsets.UTF_8)))
          .substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String file) {
    try (InputStream in = OwnVocabulary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
