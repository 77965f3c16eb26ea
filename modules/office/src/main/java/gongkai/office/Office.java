package gongkai.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The public bodies: their tree, names, codes and contact data. */
public interface Office {

  /** All bodies, a parent before its children, siblings in configured order. */
  List<Body> bodies();

  /** The body of that code. */
  Optional<Body> body(BodyCode code);

  /** Says whether the actor's scope covers the body: its own body or one below it. */
  boolean covers(Actor actor, BodyCode body);

  /** The bodies the actor's scope covers; empty when its own body is unknown. */
  default Set<BodyCode> reach(Actor actor) {
    return bodies().stream()
        .map(Body::code)
        .filter(body -> covers(actor, body))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Says whether the actor's roles allow the act and its scope covers the body. */
  default boolean permits(Actor actor, Permission act, BodyCode body) {
    return act.isHeldBy(actor) && covers(actor, body);
  }

  /**
   * Takes the bodies over from files, when there are none yet; afterwards the database decides.
   * Fires {@link BodyChanged} for each, in the name of {@code system}.
   *
   * @param folder directory of {@code *.json}, one body a file, taken in the order of file names
   * @return how many were taken over, 0 when there were bodies already
   * @throws IllegalStateException when a file cannot be read or breaks a rule; the message names
   *     file and field
   */
  int load(Path folder);

  /**
   * Adds or changes a body; fires {@link BodyChanged} in the same transaction.
   *
   * <p>There is one root, and no cycle. Neither code nor columns can be taken away, for published
   * records name them. Codes of problems: {@code forbidden}, {@code stale}, {@code unknown}, {@code
   * taken}, {@code required}, {@code length}, {@code form}, {@code parent}, {@code cycle}, {@code
   * chain}, {@code removed}.
   *
   * @param actor needs {@link Permission#EDIT_BODIES} on the body, and on the new parent
   * @param body its version is the one the editor saw, 0 for a new body
   * @return the stored body, or the refusal with the field it is about
   */
  Change<Body> save(Actor actor, Body body);
}
