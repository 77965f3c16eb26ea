package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands under whom, at one moment; siblings keep the order in which they were given. */
final class BodyTree {
  private final Map<BodyCode, Body> bodies = new LinkedHashMap<>();

  BodyTree(Collection<Body> bodies) {
    bodies.forEach(body -> this.bodies.put(body.code(), body));
  }

  Optional<Body> body(BodyCode code) {
    return Optional.ofNullable(bodies.get(code));
  }

  Collection<Body> bodies() {
    return bodies.values();
  }

  /** The same with one body added or replaced. */
  BodyTree with(Body body) {
    var tree = new BodyTree(bodies.values());
    tree.bodies.put(body.code(), body);
    return tree;
  }

  /**
   * The body and those above it, up to the root; stops at an unknown body, and where the way comes
   * back to itself.
   */
  Set<BodyCode> above(@Nullable BodyCode code) {
    Set<BodyCode> way = new LinkedHashSet<>();
    Body body = code == null ? null : bodies.get(code);
    while (body != null && way.add(body.code())) {
      BodyCode parent = body.parent();
      body = parent == null ? null : bodies.get(parent);
    }
    return way;
  }

  /** Says whether the way up from the body comes back to it. */
  boolean goesInCircles(Body body) {
    return above(body.parent()).contains(body.code());
  }

  /** Says whether the lower body is the upper one or stands below it; an unknown one does not. */
  boolean covers(BodyCode upper, BodyCode lower) {
    return above(lower).contains(upper);
  }

  /** All bodies, a parent before its children. */
  List<Body> inOrder() {
    List<Body> ordered = new ArrayList<>();
    addBelow(null, ordered);
    return ordered;
  }

  private void addBelow(@Nullable BodyCode parent, List<Body> ordered) {
    for (Body body : bodies.values()) {
      if (Objects.equals(body.parent(), parent)) {
        ordered.add(body);
        addBelow(body.code(), ordered);
      }
    }
  }
}
