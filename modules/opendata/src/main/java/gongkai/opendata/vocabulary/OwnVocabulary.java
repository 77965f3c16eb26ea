package gongkai.opendata.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the dataset says before the first record: the terms of our vocabulary, the structure of the
 * cubes, the code lists, the catalogue. It stands in {@code gd.ttl}.
 */
public final class OwnVocabulary {
  /** Counts changes of {@link Mapping}; a store of another edition is built anew. */
  private static final int MAPPING = 2;

  private OwnVocabulary() {}

  /** The statements, with addresses of that origin. */
  public static Graph graph(Uris uris, String publisher) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text().replace("{publisher}", Uris.encoded(publisher)), Lang.TURTLE)
        .base(uris.base() + "def/gd")
        .parse(graph);
    return graph;
  }

  /** Changes when a store must be built anew though the journal is the same. */
  public static String edition(Uris uris, String publisher) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      String all = MAPPING + "\n" + uris.base() + "\n" + publisher + "\n" + text();
      return HexFormat.of()
          .formatHex(sha256.digest(all.getBytes(StandardCharsets.UTF_8)))
          .substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text() {
    try (InputStream in = OwnVocabulary.class.getResourceAsStream("gd.ttl")) {
      if (in == null) {
        throw new IllegalStateException("gd.ttl is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
