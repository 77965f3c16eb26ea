package gongkai.opendata.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * What the dataset says before the first record: the terms of our vocabulary and the catalogue
 * ({@code gd.ttl}), the cubes with their structures and code lists ({@code statistics.ttl}).
 *
 * <p>It is read once for an origin and a publisher, of which a process has one or two, and kept:
 * asking again costs nothing, from any thread.
 */
public final class OwnVocabulary {
  /** Counts changes of {@link Mapping}; a store of another edition is built anew. */
  private static final int MAPPING = 5;

  private static final List<String> FILES = List.of("gd.ttl", "statistics.ttl");

  private static final Map<Origin, Known> KNOWN = new ConcurrentHashMap<>();

  private OwnVocabulary() {}

  private record Origin(Uris uris, String publisher) {}

  private record Known(Graph graph, String edition) {}

  /** The statements, with addresses of that origin; the graph refuses to be changed. */
  public static Graph graph(Uris uris, String publisher) {
    return known(uris, publisher).graph();
  }

  /** Changes when a store must be built anew though the journal is the same. */
  public static String edition(Uris uris, String publisher) {
    return known(uris, publisher).edition();
  }

  private static Known known(Uris uris, String publisher) {
    return KNOWN.computeIfAbsent(new Origin(uris, publisher), OwnVocabulary::read);
  }

  private static Known read(Origin of) {
    Graph graph = GraphFactory.createDefaultGraph();
    String all = MAPPING + "\n" + of.uris().base() + "\n" + of.publisher();
    for (String file : FILES) {
      String text = text(file);
      RDFParser.fromString(text.replace("{publisher}", Uris.encoded(of.publisher())), Lang.TURTLE)
          .base(of.uris().base() + "def/gd")
          .parse(graph);
      all += "\n" + text;
    }
    return new Known(new GraphReadOnly(graph), hash(all));
  }

  private static String hash(String all) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
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
