package gongkai.applications.recount;

import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** The calendar overlay of each body, asked once for many cases. */
@ApplicationScoped
class Regions {
  private Office office;

  @SuppressWarnings("NullAway.Init")
  Regions() {}

  @Inject
  Regions(Office office) {
    this.office = office;
  }

  /** By code; a body that is not there has the national calendar. */
  Map<String, String> byBody() {
    return office.bodies().stream()
        .collect(Collectors.toUnmodifiableMap(body -> body.code().value(), Body::region));
  }
}
