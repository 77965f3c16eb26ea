package gongkai.applications.clock;

import gongkai.calendar.HolidayNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock on the calendars that the server knows, with the conventions of the settings. */
@ApplicationScoped
class ClockWiring {
  @Inject
  @ConfigProperty(name = "gongkai.applications.clock.correction-days", defaultValue = "15")
  private int correctionDays;

  @Inject
  @ConfigProperty(name = "gongkai.applications.clock.boundary", defaultValue = "after-sending")
  private String boundary;

  @Inject
  @ConfigProperty(name = "gongkai.applications.clock.reasons-stop", defaultValue = "false")
  private boolean reasonsStop;

  @Inject
  @ConfigProperty(name = "gongkai.applications.clock.extend-again", defaultValue = "false")
  private boolean extendAgain;

  @Inject
  @ConfigProperty(name = "gongkai.applications.clock.confirmation-days", defaultValue = "1")
  private int confirmationDays;

  @Inject
  @ConfigProperty(name = "gongkai.applications.clock.amber", defaultValue = "5")
  private int amber;

  @Inject
  @ConfigProperty(name = "gongkai.applications.clock.red", defaultValue = "2")
  private int red;

  @Produces
  @ApplicationScoped
  CaseClock clock(HolidayNotices notices) {
    String constant = boundary.toUpperCase(Locale.ROOT).replace('-', '_');
    return CaseClock.of(
        notices::calendar,
        new ClockRules(
            correctionDays,
            ExclusionBoundary.valueOf(constant),
            reasonsStop,
            extendAgain,
            confirmationDays,
            amber,
            red));
  }
}
