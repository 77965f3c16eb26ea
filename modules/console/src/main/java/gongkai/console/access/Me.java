package gongkai.console.access;

import gongkai.office.Actor;
import gongkai.office.Permission;
import gongkai.office.Staff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * The member of staff of this request. Asked anew in each request, so an account that is closed or
 * loses a role feels it at once.
 */
@Named
@RequestScoped
public class Me {
  @Inject SecurityContext security;
  @Inject Staff staff;

  private boolean asked;
  private Optional<Actor> found = Optional.empty();

  /** Who is signed in, empty for nobody and for an account that may no longer sign in. */
  public Optional<Actor> signedIn() {
    if (!asked) {
      Principal principal = security.getCallerPrincipal();
      found = principal == null ? Optional.empty() : staff.actor(principal.getName());
      asked = true;
    }
    return found;
  }

  /**
   * Who acts.
   *
   * @throws IllegalStateException when nobody is signed in
   */
  public Actor actor() {
    return signedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  /** Says whether somebody is signed in. */
  public boolean isPresent() {
    return signedIn().isPresent();
  }

  /** The display name. */
  public String getName() {
    return signedIn().map(Actor::name).orElse("");
  }

  /** Says whether the actor holds the role of that name. */
  public boolean has(String role) {
    return signedIn()
        .filter(actor -> actor.roles().stream().anyMatch(held -> held.name().equals(role)))
        .isPresent();
  }

  /** Says whether the actor's roles allow the act of that name. */
  public boolean may(String permission) {
    return signedIn().filter(Permission.valueOf(permission)::isHeldBy).isPresent();
  }

  /** Says whether the actor may enter the page of that name. */
  public boolean enters(String page) {
    return signedIn().filter(Page.valueOf(page)::admits).isPresent();
  }
}
