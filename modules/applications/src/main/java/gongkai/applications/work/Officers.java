package gongkai.applications.work;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.office.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Who can be given a case. */
@ApplicationScoped
class Officers {
  private Function<String, Optional<Actor>> actors;
  private Office office;

  @SuppressWarnings("NullAway.Init")
  Officers() {}

  @Inject
  Officers(Staff staff, Office office) {
    this(staff::actor, office);
  }

  Officers(Function<String, Optional<Actor>> actors, Office office) {
    this.actors = actors;
    this.office = office;
  }

  boolean handle(String login, BodyCode body) {
    return actors
        .apply(login)
        .filter(actor -> office.permits(actor, Permission.HANDLE_APPLICATIONS, body))
        .isPresent();
  }
}
