package gongkai.opendata.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which subjects the newest transactions touched, so that what is derived from a store can follow
 * it without reading it anew. Older ones are forgotten.
 */
public final class Touches {
  private static final int REMEMBERED = 20_000;

  private final Deque<Step> steps = new ArrayDeque<>();
  private int size;

  private record Step(long from, long to, Set<Node> subjects) {}

  Touches() {}

  /** A transaction from one position to another is about to be committed. */
  synchronized void note(long from, long to, Set<Node> subjects) {
    while (!steps.isEmpty() && steps.getLast().from() >= from) {
      // it was tried before and failed
      size -= steps.removeLast().subjects().size();
    }
    steps.addLast(new Step(from, to, Set.copyOf(subjects)));
    size += subjects.size();
    while (size > REMEMBERED) {
      size -= steps.removeFirst().subjects().size();
    }
  }

  /** All subjects that were touched between two positions; empty when that is forgotten. */
  public synchronized Optional<Set<Node>> between(long from, long to) {
    Set<Node> subjects = new HashSet<>();
    long at = from;
    for (Step step : steps) {
      if (step.from() == at && step.to() <= to) {
        subjects.addAll(step.subjects());
        at = step.to();
      }
    }
    return at == to ? Optional.of(subjects) : Optional.empty();
  }
}
