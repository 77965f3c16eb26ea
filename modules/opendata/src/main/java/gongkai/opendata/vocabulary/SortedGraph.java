package gongkai.opendata.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that gives its statements in a fixed order, so that what is written has stable bytes. */
final class SortedGraph extends GraphBase {
  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

  SortedGraph(Collection<Triple> statements, Map<String, String> prefixes) {
    for (Triple statement : Order.of(statements)) {
      bySubject.computeIfAbsent(statement.getSubject(), s -> new ArrayList<>()).add(statement);
    }
    getPrefixMapping().setNsPrefixes(prefixes);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Stream<Triple> within =
        pattern.getSubject().isConcrete()
            ? bySubject.getOrDefault(pattern.getSubject(), List.of()).stream()
            : bySubject.values().stream().flatMap(Collection::stream);
    return WrappedIterator.create(within.filter(pattern::matches).iterator());
  }
}
