package gongkai.opendata.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that gives its statements in a fixed order, so that what is written has stable bytes. */
final class SortedGraph extends GraphBase {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple t) -> text(t.getSubject()))
          .thenComparing(t -> predicate(t.getPredicate()))
          .thenComparing(t -> text(t.getObject()));

  private final Map<Node, TreeSet<Triple>> bySubject =
      new TreeMap<>(Comparator.comparing(SortedGraph::text));

  SortedGraph(Collection<Triple> statements, Uris uris) {
    for (Triple statement : statements) {
      bySubject.computeIfAbsent(statement.getSubject(), s -> new TreeSet<>(ORDER)).add(statement);
    }
    PrefixMapping prefixes = getPrefixMapping();
    for (Prefix prefix : Prefix.values()) {
      prefixes.setNsPrefix(prefix.label(), prefix.namespace());
    }
    prefixes.setNsPrefix("gd", uris.gd("").getURI());
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }

  /** The type first, as people expect. */
  private static String predicate(Node node) {
    return node.equals(Prefix.RDF.term("type")) ? "" : node.getURI();
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    List<Triple> found;
    if (!subject.isConcrete()) {
      found =
          bySubject.values().stream().flatMap(Collection::stream).filter(pattern::matches).toList();
    } else {
      TreeSet<Triple> about = bySubject.get(subject);
      found = about == null ? List.of() : about.stream().filter(pattern::matches).toList();
    }
    return WrappedIterator.create(found.iterator());
  }
}
