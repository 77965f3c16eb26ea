package gongkai.opendata.remote;

import gongkai.opendata.store.Replacing;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What the other store says about itself: which mapping wrote it and up to which entry. It stands
 * in the graph beside the records, so that an update changes both or neither.
 *
 * @param own the statements about the store
 * @param catalog the statements about our catalogue
 */
record Standing(List<Triple> own, List<Triple> catalog) {
  /** In the place of the position while the graph is emptied. */
  static final Node CLEARING = NodeFactory.createLiteralString("clearing");

  static Standing read(Reading reading, Node catalog) {
    List<Triple> all = reading.about(List.of(Replacing.STORE, catalog));
    return new Standing(
        all.stream().filter(t -> t.getSubject().equals(Replacing.STORE)).toList(),
        all.stream().filter(t -> t.getSubject().equals(catalog)).toList());
  }

  /** Whether there is nothing of ours. */
  boolean isNew() {
    return own.isEmpty();
  }

  boolean isClearing() {
    return value(Replacing.POSITION).filter(CLEARING::equals).isPresent();
  }

  long position() {
    return value(Replacing.POSITION).map(n -> Long.parseLong(n.getLiteralLexicalForm())).orElse(0L);
  }

  String edition() {
    return value(Replacing.EDITION).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** Whether a catalogue with our address was written there, by whatever edition. */
  boolean isOfOurOrigin(Node position) {
    return catalog.stream().anyMatch(t -> t.getPredicate().equals(position));
  }

  private Optional<Node> value(Node property) {
    return own.stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .findFirst();
  }
}
