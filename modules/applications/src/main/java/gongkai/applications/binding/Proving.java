package gongkai.applications.binding;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Timings;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the clock of a case with all that its reading follows from. */
@ApplicationScoped
class Proving {
  private DisclosureApplications applications;
  private Timings timings;

  @SuppressWarnings("NullAway.Init")
  Proving() {}

  @Inject
  Proving(DisclosureApplications applications, Timings timings) {
    this.applications = applications;
    this.timings = timings;
  }

  /** The proof of a case that is there. */
  Proven of(CaseId id) {
    DisclosureApplication file = applications.find(id).orElseThrow();
    Timing timing = timings.now(file.facts().body());
    List<ClockEvent> events = file.clockEvents();
    return new Proven(
        file,
        timing.at(),
        new ClockProof(
            file.facts().number(),
            timing.region(),
            timing.today(),
            timing.clock().rules(),
            events,
            timing.read(events)));
  }
}
