package gongkai.catalogue.listing;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies a listing may show.
 *
 * @param all whether these are all bodies, so that no filter is needed
 */
record Scope(List<String> bodies, boolean all) {

  /** The actor's bodies, or the one that was asked for if it is among them. */
  static Scope of(Office office, Actor actor, @Nullable BodyCode wanted) {
    List<Body> known = office.bodies();
    List<String> covered =
        known.stream()
            .map(Body::code)
            .filter(code -> wanted == null || code.equals(wanted))
            .filter(code -> office.covers(actor, code))
            .map(BodyCode::value)
            .toList();
    return new Scope(covered, covered.size() == known.size());
  }

  boolean isEmpty() {
    return bodies.isEmpty();
  }
}
