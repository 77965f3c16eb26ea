package gongkai.opendata.vocabulary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The forms in which graphs are answered. */
public enum RdfFormat {
  TURTLE("text/turtle", "ttl"),
  JSON_LD("application/ld+json", "jsonld"),
  N_TRIPLES("application/n-triples", "nt"),
  RDF_XML("application/rdf+xml", "rdf");

  private final String mediaType;
  private final String suffix;

  RdfFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** End of a document's address, without dot. */
  public String suffix() {
    return suffix;
  }

  /**
   * The format of a media type.
   *
   * @throws IllegalArgumentException when it is none of them
   */
  public static RdfFormat of(String mediaType) {
    return Arrays.stream(values())
        .filter(format -> format.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a format of RDF: " + mediaType));
  }

  /** The format of a document's end. */
  public static Optional<RdfFormat> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
  }

  /** The statements as a document: the same statements give the same bytes. */
  public String write(Collection<Triple> statements, Uris uris) {
    return switch (this) {
      case TURTLE -> new TurtleText(uris.prefixes()).say(statements).toString();
      case N_TRIPLES -> lines(statements, "");
      case JSON_LD -> written(statements, uris, RDFFormat.JSONLD11_PRETTY);
      case RDF_XML -> written(statements, uris, RDFFormat.RDFXML_PLAIN);
    };
  }

  /** The statements as lines of N-Quads in a graph. */
  public static String quads(Collection<Triple> statements, Node graph) {
    return lines(statements, TermText.of(graph));
  }

  private static String lines(Collection<Triple> statements, String graph) {
    StringBuilder lines = new StringBuilder();
    Order.of(statements).forEach(statement -> TermText.line(statement, graph, lines));
    return lines.toString();
  }

  private static String written(Collection<Triple> statements, Uris uris, RDFFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(new SortedGraph(statements, uris.prefixes())).format(format).output(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
