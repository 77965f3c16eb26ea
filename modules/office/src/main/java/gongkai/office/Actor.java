package gongkai.office;

import java.util.Set;

/**
 * The member of staff who acts; every use case takes one, none looks it up.
 *
 * @param login lasting login name, the key under which acts are recorded
 * @param name display name, never shown to the public
 * @param body the body the account is scoped to; its powers reach that body and those below it
 * @param roles what it may do
 */
public record Actor(String login, String name, BodyCode body, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Says whether the actor holds the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
