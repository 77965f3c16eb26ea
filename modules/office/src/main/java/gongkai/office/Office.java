package gongkai.office;

import java.util.List;
import java.util.Optional;

/** The public bodies: their tree, names, codes and contact data. */
public interface Office {

  /** All bodies, a parent before its children, siblings in configured order. */
  List<Body> bodies();

  /** The body of that code. */
  Optional<Body> body(BodyCode code);

  /** Says whether the actor's scope covers the body: its own body or one below it. */
  boolean covers(Actor actor, BodyCode body);

  /**
   * Adds or changes a body; fires {@link BodyChanged} in the same transaction.
   *
   * @param body its version is the one the editor saw, 0 for a new body
   * @return the stored body, or the refusal with the field it is about
   */
  Change<Body> save(Actor actor, Body body);
}
