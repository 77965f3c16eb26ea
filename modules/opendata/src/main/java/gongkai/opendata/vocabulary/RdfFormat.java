package gongkai.opendata.vocabulary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(new SortedGraph(statements, uris))
        .format(writer())
        // older readers of Turtle do not know the directive PREFIX
        .set(RIOT.symTurtleDirectiveStyle, "at")
        .output(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private RDFFormat writer() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
    };
  }
}
