package gongkai.applications.clock;

import gongkai.applications.Channel;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.calendar.HolidayNotices;
import java.nio.file.Path;
import java.time.LocalDate;

/** Clocks on the notices that come with the product, and days written shortly. */
final class Clocks {
  static final Path SHIPPED = Path.of(System.getProperty("gongkai.root"), "config/calendar");
  static final HolidayNotices NOTICES = HolidayNotices.open(SHIPPED, SHIPPED.resolve("none"));

  private Clocks() {}

  static CaseClock standard() {
    return with(ClockRules.STANDARD);
  }

  static CaseClock with(ClockRules rules) {
    return CaseClock.of(NOTICES::calendar, rules);
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** Handed over at the counter. */
  static Received received(String iso) {
    return received(day(iso));
  }

  static Received received(LocalDate day) {
    return Received.of(Channel.COUNTER, day, day, null);
  }
}
