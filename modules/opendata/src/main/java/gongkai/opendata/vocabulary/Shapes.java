package gongkai.opendata.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;

/** Our SHACL shapes ({@code shapes.ttl}): what a record must say before it is shown. */
public final class Shapes {
  /** Where they are published. */
  public static final String PATH = "def/shapes";

  private final org.apache.jena.shacl.Shapes shapes;

  /** The shapes for addresses of that origin. */
  public Shapes(Uris uris) {
    Graph graph = GraphFactory.createDefaultGraph();
    document(uris).forEach(graph::add);
    shapes = org.apache.jena.shacl.Shapes.parse(graph);
  }

  /**
   * The shapes as a document to read, with addresses of that origin. A part that has no name in the
   * file is numbered as it stands there, so that there are no blank nodes and the same shapes have
   * the same bytes.
   */
  public static Collection<Triple> document(Uris uris) {
    Set<Triple> statements = new LinkedHashSet<>();
    Map<Node, Node> numbered = new HashMap<>();
    UnaryOperator<Node> named =
        node ->
            node.isBlank()
                ? numbered.computeIfAbsent(
                    node, any -> uris.at(PATH + "#part-" + (numbered.size() + 1)))
                : node;
    RDFParser.fromString(text(), Lang.TURTLE)
        .base(uris.base() + PATH)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple read) {
                statements.add(
                    Triple.create(
                        named.apply(read.getSubject()),
                        read.getPredicate(),
                        named.apply(read.getObject())));
              }
            });
    return statements;
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

  private static String text() {
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
