package gongkai.opendata.store;

import gongkai.opendata.vocabulary.Uris;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Concepts and years that records share. What is already described is remembered, since thousands
 * of records mention the same few.
 */
final class Mentions {
  private static final int REMEMBERED = 20_000;

  private final Map<Node, Set<Triple>> known = new HashMap<>();

  /** What records say by themselves of a cube that they mention: its slices, and how new it is. */
  private static boolean isKept(Triple old, Uris uris) {
    return old.getPredicate().equals(Replacing.SLICE)
        || old.getPredicate().equals(uris.gd("dataVersion"));
  }

  /** Makes the statements about it those of its newest mention. */
  void describe(Graph graph, Node subject, Set<Triple> statements, Uris uris) {
    if (statements.equals(known.get(subject))) {
      return;
    }
    for (Triple old : graph.find(subject, Node.ANY, Node.ANY).toList()) {
      if (!statements.contains(old) && !isKept(old, uris)) {
        graph.delete(old);
      }
    }
    statements.forEach(graph::add);
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    known.put(subject, statements);
  }

  /** Removes those that nothing links to any more, and what only they linked to. */
  void sweep(Graph graph, Set<Node> loosened, Uris uris) {
    Deque<Node> open = new ArrayDeque<>(loosened);
    Set<Node> gone = new HashSet<>();
    while (!open.isEmpty()) {
      Node candidate = open.pop();
      if (gone.contains(candidate) || graph.contains(Node.ANY, Node.ANY, candidate)) {
        continue;
      }
      for (Triple statement : graph.find(candidate, Node.ANY, Node.ANY).toList()) {
        graph.delete(statement);
        if (uris.mentioned(statement.getObject())) {
          open.push(statement.getObject());
        }
      }
      known.remove(candidate);
      gone.add(candidate);
    }
  }

  void forget() {
    known.clear();
  }
}
