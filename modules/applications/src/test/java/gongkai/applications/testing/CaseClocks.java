package gongkai.applications.testing;

import gongkai.applications.clock.CaseClock;
import gongkai.applications.clock.ClockRules;
import gongkai.calendar.HolidayNotices;
import java.nio.file.Path;

/** The real clock of cases on the notices that come with the product. */
public final class CaseClocks {
  private static final Path SHIPPED =
      Path.of(System.getProperty("gongkai.root"), "config/calendar");

  /** The notices themselves. */
  public static final HolidayNotices NOTICES =
      HolidayNotices.open(SHIPPED, SHIPPED.resolve("none"));

  /** With the standard conventions. */
  public static final CaseClock STANDARD = CaseClock.of(NOTICES::calendar, ClockRules.STANDARD);

  private CaseClocks() {}
}
