package gongkai.gate.override;

import gongkai.gate.Overrides;
import gongkai.gate.release.Checks;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Opens the hidden bean to the tests of the other packages. */
public final class OverrideFixture {
  private OverrideFixture() {}

  public static Overrides overrides(EntityManager em, Checks checks, Clock clock) {
    return new TwoPersons(new Waivers(em), checks, clock);
  }
}
