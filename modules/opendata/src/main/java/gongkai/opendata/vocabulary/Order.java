package gongkai.opendata.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * A fixed order of statements, so that the same statements are the same bytes: by subject, then by
 * property with the type first, then by object.
 */
public final class Order {
  private static final Comparator<Node> TEXT = Comparator.comparing(Order::text);
  private static final Comparator<Triple> WITHIN =
      Comparator.comparing((Triple t) -> predicate(t.getPredicate()))
          .thenComparing(Triple::getObject, TEXT);

  private Order() {}

  /** The statements, each once. */
  public static List<Triple> of(Collection<Triple> statements) {
    // by subject apart: addresses differ late, so comparing them is most of the work
    Map<Node, List<Triple>> about = new HashMap<>();
    for (Triple statement : statements) {
      about.computeIfAbsent(statement.getSubject(), s -> new ArrayList<>()).add(statement);
    }
    List<Triple> sorted = new ArrayList<>(statements.size());
    about.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(TEXT))
        .forEach(each -> each.getValue().stream().distinct().sorted(WITHIN).forEach(sorted::add));
    return sorted;
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : TermText.of(node);
  }

  private static String predicate(Node node) {
    return node.equals(RDF.type.asNode()) ? "" : node.getURI();
  }
}
