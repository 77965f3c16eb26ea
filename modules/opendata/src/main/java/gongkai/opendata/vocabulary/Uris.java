package gongkai.opendata.vocabulary;

import gongkai.journal.RecordKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints the addresses of everything we publish.
 *
 * @param base public origin with a slash at the end, from the setting {@code gongkai.base-uri} and
 *     never from a request
 */
public record Uris(String base) {

  private static final String COLUMNS = "column/";
  private static final String CODES = "cube/";

  public Uris {
    if (!base.matches("https?://[^/?#\\s]+/([^?#\\s]*/)?")) {
      throw new IllegalArgumentException(
          "gongkai.base-uri must be an http address with a slash at the end: " + base);
    }
  }

  /** Prefixes of documents: those of {@link Prefix} and {@code gd}, each with its namespace. */
  public Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    for (Prefix prefix : Prefix.values()) {
      prefixes.put(prefix.label(), prefix.namespace());
    }
    prefixes.put("gd", gd("").getURI());
    return prefixes;
  }

  /** The resource at a path without leading slash. */
  public Node at(String path) {
    return NodeFactory.createURI(base + path);
  }

  /** A public record. */
  public Node record(RecordKey key) {
    return at(key.path());
  }

  /** The page that people read about a record. */
  public Node page(RecordKey key) {
    return at("doc/" + key);
  }

  /** A public body by its code. */
  public Node body(String code) {
    return at("id/body/" + encoded(code));
  }

  /** A value of a code list. */
  public Node concept(String scheme, String code) {
    return at("id/concept/" + scheme + "/" + encoded(code));
  }

  /** A code list; that of a body's columns is a part of the body, that of a table of its cube. */
  public Node scheme(String scheme) {
    if (scheme.startsWith(COLUMNS)) {
      return at("id/body/" + scheme.substring(COLUMNS.length()) + "#columns");
    }
    return scheme.startsWith(CODES)
        ? at("id/" + scheme.replaceFirst("/([^/]+)$", "#$1-codes"))
        : at("id/scheme/" + scheme);
  }

  /** The name of the code list of a dimension that one cube alone has. */
  static String codes(String cube, String dimension) {
    return CODES + cube + "/" + dimension;
  }

  /** The name of the code list of a body's columns. */
  public static String columns(String body) {
    return COLUMNS + encoded(body);
  }

  /** A calendar year. */
  public Node year(int year) {
    return at("id/year/" + year);
  }

  /** A figure of an annual report. */
  public Node observation(String report, String table, String row, String column) {
    return at(
        "id/obs/" + report + "/" + encoded(table) + "/" + encoded(row) + "/" + encoded(column));
  }

  /** A term of our own vocabulary. */
  public Node gd(String term) {
    return at("def/gd#" + term);
  }

  /** One of the cubes of the yearly statistics. */
  public Node cube(String name) {
    return at("id/cube/" + name);
  }

  /** The annual reports of a body, year after year. */
  public Node series(String body) {
    return at("id/series/annual-reports/" + encoded(body));
  }

  /** The list of what links to a resource. */
  public Node links(Node to) {
    return at("links?to=" + encoded(to.getURI()));
  }

  /** The catalogue. */
  public Node catalog() {
    return at("id/catalog");
  }

  /** Whether the resource is one that others mention: a concept, a year, a series or a cube. */
  public boolean mentioned(Node node) {
    return node.isURI()
        && (node.getURI().startsWith(base + "id/concept/")
            || node.getURI().startsWith(base + "id/series/")
            || node.getURI().startsWith(base + "id/cube/")
            || node.getURI().startsWith(base + "id/year/"));
  }

  /** A segment of a path, percent-encoded. */
  public static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
