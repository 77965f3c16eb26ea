package gongkai.portal.linked;

import gongkai.portal.page.Accept;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The representations that a record has. */
enum Format {
  HTML("html", "HTML", "text/html", "application/xhtml+xml"),
  TURTLE("ttl", "Turtle", "text/turtle", "application/x-turtle"),
  JSON_LD("jsonld", "JSON-LD", "application/ld+json", "application/json"),
  N_TRIPLES("nt", "N-Triples", "application/n-triples", "text/plain"),
  RDF_XML("rdf", "RDF/XML", "application/rdf+xml", "application/xml text/xml");

  private final String suffix;
  private final String label;
  private final String mediaType;
  private final String aliases;

  Format(String suffix, String label, String mediaType, String aliases) {
    this.suffix = suffix;
    this.label = label;
    this.mediaType = mediaType;
    this.aliases = aliases;
  }

  /** The end of the document's address, without its dot. */
  String suffix() {
    return suffix;
  }

  String label() {
    return label;
  }

  String mediaType() {
    return mediaType;
  }

  /** Other names under which readers ask for it. */
  private List<String> others() {
    return List.of(aliases.split(" ", -1));
  }

  /** The forms of RDF. */
  static List<Format> rdf() {
    return List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);
  }

  /** The format that an {@code Accept} header asks for; empty when there is none it takes. */
  static Optional<Format> accepted(@Nullable String accept) {
    List<String> offered =
        Stream.concat(
                Arrays.stream(values()).map(Format::mediaType),
                Arrays.stream(values()).flatMap(format -> format.others().stream()))
            .toList();
    return Accept.of(accept)
        .best(offered)
        .flatMap(
            type ->
                Arrays.stream(values())
                    .filter(f -> f.mediaType.equals(type) || f.others().contains(type))
                    .findFirst());
  }

  /** The format of a document's address by its end; HTML when it has none. */
  static Format ofPath(String path) {
    return Arrays.stream(values())
        .filter(format -> path.endsWith("." + format.suffix))
        .findFirst()
        .orElse(HTML);
  }

  /** The path without the format's end. */
  String strip(String path) {
    String end = "." + suffix;
    return path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
  }
}
