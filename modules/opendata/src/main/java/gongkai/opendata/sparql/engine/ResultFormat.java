package gongkai.opendata.sparql.engine;

import gongkai.opendata.vocabulary.RdfFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A form of answer.
 *
 * @param name short name, for the parameter {@code format}
 * @param types media types that ask for it; the first is the proper one
 */
public record ResultFormat(String name, List<String> types) {
  public static final List<ResultFormat> TABLES =
      List.of(
          new ResultFormat("json", List.of("application/sparql-results+json", "application/json")),
          new ResultFormat(
              "xml", List.of("application/sparql-results+xml", "application/xml", "text/xml")),
          new ResultFormat("csv", List.of("text/csv")),
          new ResultFormat("tsv", List.of("text/tab-separated-values")));

  public static final List<ResultFormat> GRAPHS =
      List.of(
          graph(RdfFormat.TURTLE, "text/turtle", "application/x-turtle"),
          graph(RdfFormat.JSON_LD, "application/ld+json", "application/json"),
          graph(RdfFormat.N_TRIPLES, "application/n-triples", "text/plain"),
          graph(RdfFormat.RDF_XML, "application/rdf+xml", "application/xml", "text/xml"));

  private static ResultFormat graph(RdfFormat format, String... types) {
    return new ResultFormat(format.suffix(), List.of(types));
  }

  /** The form of that name. */
  public static Optional<ResultFormat> named(List<ResultFormat> offered, String name) {
    return offered.stream()
        .filter(format -> format.name.equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The first form that one of the accepted types, best first, asks for. */
  public static Optional<ResultFormat> accepted(List<ResultFormat> offered, List<String> accepted) {
    return accepted.stream()
        .flatMap(type -> offered.stream().filter(format -> format.answers(type)).limit(1))
        .findFirst();
  }

  private boolean answers(String accepted) {
    if (accepted.endsWith("/*")) {
      String range = accepted.substring(0, accepted.length() - 1);
      return accepted.equals("*/*") || types.stream().anyMatch(type -> type.startsWith(range));
    }
    return types.contains(accepted);
  }

  /** The media type to answer with: the one asked for when it is one of ours. */
  public String contentType(List<String> accepted) {
    String type = accepted.stream().filter(types::contains).findFirst().orElse(types.getFirst());
    return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
  }

  /** The form of a table for Jena's writers. */
  public Lang table() {
    return switch (name) {
      case "json" -> ResultSetLang.RS_JSON;
      case "xml" -> ResultSetLang.RS_XML;
      case "csv" -> ResultSetLang.RS_CSV;
      default -> ResultSetLang.RS_TSV;
    };
  }

  /** The form of a graph. */
  public RdfFormat graph() {
    return RdfFormat.ofSuffix(name).orElseThrow();
  }
}
