package gongkai.opendata.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** A fixed order of statements, so that the same statements are the same bytes: type first. */
public final class Order {
  private static final Comparator<Triple> BY_SUBJECT =
      Comparator.comparing((Triple t) -> text(t.getSubject()))
          .thenComparing(t -> predicate(t.getPredicate()))
          .thenComparing(t -> text(t.getObject()));

  private Order() {}

  /** The statements, each once. */
  public static List<Triple> of(Collection<Triple> statements) {
    return statements.stream().distinct().sorted(BY_SUBJECT).toList();
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : TermText.of(node);
  }

  private static String predicate(Node node) {
    return node.equals(RDF.type.asNode()) ? "" : node.getURI();
  }
}
