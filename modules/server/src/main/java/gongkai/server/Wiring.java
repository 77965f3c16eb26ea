package gongkai.server;

import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Beans of what knows no container: the clock and the calendar. */
@ApplicationScoped
class Wiring {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Inject
  @ConfigProperty(name = "gongkai.config.dir")
  private Path configuration;

  @Inject
  @ConfigProperty(name = "gongkai.data")
  private Path data;

  /** Handed out as a proxy, so that pages that a session keeps can hold it. */
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tickMillis(ZONE);
  }

  @Produces
  @Singleton
  HolidayNotices notices() {
    return HolidayNotices.open(configuration.resolve("calendar"), data.resolve("calendar"));
  }

  @Produces
  @ApplicationScoped
  WorkingCalendar calendar(HolidayNotices notices) {
    return notices.calendar();
  }
}
