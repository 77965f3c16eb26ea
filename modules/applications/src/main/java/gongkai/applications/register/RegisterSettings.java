package gongkai.applications.register;

import gongkai.applications.tally.CountedBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the law leaves open about the register; settings {@code gongkai.applications.remedies.*}.
 */
@ApplicationScoped
class RegisterSettings {
  private RemedyPeriods periods;
  private CountedBy countedBy;

  @SuppressWarnings("NullAway.Init")
  RegisterSettings() {}

  @Inject
  RegisterSettings(
      @ConfigProperty(name = "gongkai.applications.remedies.defence-days", defaultValue = "15")
          int defenceDays,
      @ConfigProperty(name = "gongkai.applications.remedies.counted-by", defaultValue = "concluded")
          String countedBy) {
    this.periods = new RemedyPeriods(defenceDays);
    this.countedBy = CountedBy.of(countedBy);
  }

  RemedyPeriods periods() {
    return periods;
  }

  CountedBy countedBy() {
    return countedBy;
  }
}
