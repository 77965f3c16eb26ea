package gongkai.opendata.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;

/** A graph that remembers the subjects of the statements that were added or removed. */
final class TouchedGraph extends WrappedGraph {
  private final Set<Node> subjects = new HashSet<>();

  TouchedGraph(Graph graph) {
    super(graph);
  }

  Set<Node> subjects() {
    return subjects;
  }

  @Override
  public void add(Triple statement) {
    subjects.add(statement.getSubject());
    super.add(statement);
  }

  @Override
  public void delete(Triple statement) {
    subjects.add(statement.getSubject());
    super.delete(statement);
  }

  @Override
  public void remove(Node subject, Node property, Node object) {
    find(subject, property, object)
        .forEachRemaining(statement -> subjects.add(statement.getSubject()));
    super.remove(subject, property, object);
  }
}
