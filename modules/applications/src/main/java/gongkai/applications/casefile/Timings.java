package gongkai.applications.casefile;

import gongkai.applications.clock.CaseClock;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Gives the moment now with the clock and calendar of a body. */
@ApplicationScoped
public class Timings {
  private CaseClock caseClock;
  private Office office;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Timings() {}

  @Inject
  public Timings(CaseClock caseClock, Office office, Clock clock) {
    this.caseClock = caseClock;
    this.office = office;
    this.clock = clock;
  }

  /** The moment now, for cases of a body. */
  public Timing now(BodyCode body) {
    return new Timing(caseClock, region(body), clock.instant());
  }

  /** The present moment. */
  public Instant instant() {
    return clock.instant();
  }

  private String region(BodyCode body) {
    return office.body(body).map(Body::region).orElse("");
  }
}
