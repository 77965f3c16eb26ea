package gongkai.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Beans that belong to no module: the clock. */
@ApplicationScoped
class Wiring {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  Clock clock() {
    return Clock.tickMillis(ZONE);
  }
}
