package gongkai.opendata.remote;

import gongkai.opendata.store.Replacing;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The other store's graph as it would be after changes that are not sent yet. What is read is
 * fetched once; it answers what {@link Replacing} asks: what is said about a subject, what links to
 * an object by a property, and whether anything links to an object.
 */
final class Difference extends GraphBase {
  private final Reading reading;
  private final Map<Node, Set<Triple>> about = new HashMap<>();
  private final Map<Triple, Set<Triple>> links = new HashMap<>();
  private final Set<Triple> added = new LinkedHashSet<>();
  private final Set<Triple> deleted = new LinkedHashSet<>();

  Difference(Reading reading) {
    this.reading = reading;
  }

  /** What must be said, and was not. */
  Set<Triple> added() {
    return added;
  }

  /** What was said, and must not be. */
  Set<Triple> deleted() {
    return deleted;
  }

  /** Fetches what is said about the subjects and their parts, generation by generation. */
  void expect(Collection<Node> subjects) {
    Set<Node> parts = new LinkedHashSet<>();
    Set<Node> next = new LinkedHashSet<>(subjects);
    while (!next.isEmpty()) {
      load(next);
      Set<Node> found = new LinkedHashSet<>();
      for (Node subject : next) {
        for (Triple statement : about(subject)) {
          Node object = statement.getObject();
          boolean figure = statement.getPredicate().equals(Replacing.OBSERVATION);
          if (object.isURI() && (figure || isPart(object, subject))) {
            found.add(object);
            if (!figure) {
              parts.add(object);
            }
          }
        }
      }
      found.removeAll(about.keySet());
      next = found;
    }
    parts.forEach(part -> of(links, Triple.create(Node.ANY, Replacing.SLICE, part)));
    for (Triple link : reading.linking(Replacing.SLICE, parts)) {
      of(links, Triple.create(Node.ANY, Replacing.SLICE, link.getObject())).add(link);
    }
  }

  private static boolean isPart(Node object, Node of) {
    String record = of.getURI().replaceFirst("#.*", "");
    return object.getURI().startsWith(record + "#");
  }

  private void load(Set<Node> subjects) {
    subjects.forEach(subject -> of(about, subject));
    for (Triple statement : reading.about(subjects)) {
      of(about, statement.getSubject()).add(statement);
    }
  }

  private Set<Triple> about(Node subject) {
    if (!about.containsKey(subject)) {
      load(Set.of(subject));
    }
    return of(about, subject);
  }

  private static <K> Set<Triple> of(Map<K, Set<Triple>> all, K key) {
    return all.computeIfAbsent(key, k -> new LinkedHashSet<>());
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    if (pattern.getSubject().isConcrete()) {
      return all(about(pattern.getSubject()).stream(), pattern);
    }
    if (!pattern.getPredicate().isConcrete() || !pattern.getObject().isConcrete()) {
      throw new UnsupportedOperationException("Not read from another store: " + pattern);
    }
    Set<Triple> stored =
        links.computeIfAbsent(
            pattern,
            links ->
                new LinkedHashSet<>(
                    reading.linking(links.getPredicate(), Set.of(links.getObject()))));
    return all(
        Stream.concat(stored.stream().filter(t -> !deleted.contains(t)), added.stream()), pattern);
  }

  private static ExtendedIterator<Triple> all(Stream<Triple> statements, Triple pattern) {
    return WrappedIterator.create(
        List.copyOf(statements.filter(pattern::matches).toList()).iterator());
  }

  /** Whether something links to it needs no more links than were deleted, and one. */
  @Override
  protected boolean graphBaseContains(Triple pattern) {
    if (pattern.getSubject().isConcrete()) {
      return super.graphBaseContains(pattern);
    }
    if (added.stream().anyMatch(pattern::matches)) {
      return true;
    }
    int gone = (int) deleted.stream().filter(pattern::matches).count();
    return reading.linking(pattern.getObject(), gone + 1).stream()
        .anyMatch(link -> !deleted.contains(link));
  }

  @Override
  public void performAdd(Triple statement) {
    if (about(statement.getSubject()).add(statement) && !deleted.remove(statement)) {
      added.add(statement);
    }
  }

  @Override
  public void performDelete(Triple statement) {
    if (about(statement.getSubject()).remove(statement) && !added.remove(statement)) {
      deleted.add(statement);
    }
  }
}
