package gongkai.opendata.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;

/** Our SHACL shapes ({@code shapes.ttl}): what a record must say before it is shown. */
public final class Shapes {
  private final org.apache.jena.shacl.Shapes shapes;

  /** The shapes for addresses of that origin. */
  public Shapes(Uris uris) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text(), Lang.TURTLE).base(uris.base() + "def/shapes").parse(graph);
    shapes = org.apache.jena.shacl.Shapes.parse(graph);
  }

  /** A statement that breaks a shape: of which resource, by which property, and what is wanted. */
  public record Breach(String focus, String path, String message) {}

  /** What in the descriptions breaks a shape; empty when they conform. */
  public List<Breach> breaches(Collection<Description> descriptions) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Description description : descriptions) {
      description.own().forEach(graph::add);
      description.mentions().values().forEach(about -> about.forEach(graph::add));
    }
    return breaches(graph);
  }

  /** What in a graph breaks a shape. */
  public List<Breach> breaches(Graph graph) {
    List<Breach> blank =
        graph
            .find()
            .filterKeep(Shapes::blank)
            .mapWith(t -> new Breach("" + t.getSubject(), "", "不得有空白节点 / No blank nodes"))
            .toList();
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.conforms() && blank.isEmpty()
        ? List.of()
        : java.util.stream.Stream.concat(
                blank.stream(),
                report.getEntries().stream()
                    .map(
                        entry ->
                            new Breach(
                                text(entry.focusNode()), "" + entry.resultPath(), entry.message())))
            .toList();
  }

  private static boolean blank(Triple statement) {
    return statement.getSubject().isBlank() || statement.getObject().isBlank();
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }

  /** The shapes as a document. */
  static String text() {
    try (InputStream in = Shapes.class.getResourceAsStream("shapes.ttl")) {
      if (in == null) {
        throw new IllegalStateException("shapes.ttl is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
