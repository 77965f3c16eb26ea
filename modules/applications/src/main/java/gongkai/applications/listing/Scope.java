package gongkai.applications.listing;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.office.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies whose cases a listing may show.
 *
 * @param all whether these are all bodies, so that no filter is needed
 */
record Scope(List<String> bodies, boolean all) {

  /** The actor's bodies, or the one that was asked for if it is among them. */
  static Scope of(Office office, Actor actor, @Nullable BodyCode wanted) {
    if (!Permission.VIEW_APPLICATIONS.isHeldBy(actor)) {
      return new Scope(List.of(), false);
    }
    List<String> covered =
        office.reach(actor).stream()
            .filter(code -> wanted == null || code.equals(wanted))
            .map(BodyCode::value)
            .sorted()
            .toList();
    return new Scope(covered, covered.size() == office.bodies().size());
  }

  boolean isEmpty() {
    return bodies.isEmpty();
  }
}
