package gongkai.applications.intake;

import gongkai.applications.casefile.CaseEvent;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.clock.ClockState;
import gongkai.applications.filing.Correspondence;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a case to its applicant. */
@ApplicationScoped
class ProgressViews {
  private Office office;
  private Timings timings;
  private Words words;
  private Correspondence correspondence;
  private DisclosureApplications applications;

  @SuppressWarnings("NullAway.Init")
  ProgressViews() {}

  @Inject
  ProgressViews(
      Office office,
      Timings timings,
      Words words,
      Correspondence correspondence,
      DisclosureApplications applications) {
    this.office = office;
    this.timings = timings;
    this.words = words;
    this.correspondence = correspondence;
    this.applications = applications;
  }

  Progress of(DisclosureApplication application) {
    CaseFacts facts = application.facts();
    ClockReading reading = application.read(timings.now(facts.body()));
    boolean correcting = reading.state() == ClockState.WAITING_FOR_CORRECTION;
    return new Progress(
        facts.number(),
        office.body(facts.body()).map(Body::name).orElse(""),
        facts.stage(),
        reading.received(),
        reading.deadline(),
        reading.provisional(),
        waiting(reading, ClockState.WAITING_FOR_CORRECTION),
        waiting(reading, ClockState.WAITING_FOR_PAYMENT),
        correcting ? asked(application) : List.of(),
        Steps.of(application.events()),
        correspondence.sent(facts.id()),
        applications.parts(facts.id()).stream().map(part -> part.facts().number()).toList(),
        facts.open());
  }

  private static @Nullable LocalDate waiting(ClockReading reading, ClockState state) {
    return reading.state() == state ? reading.waitUntil() : null;
  }

  /** What the notice to correct asks for, one thing a line. */
  private List<String> asked(DisclosureApplication application) {
    return application.events().stream()
        .filter(event -> event.clockEvent().stream().anyMatch(ProgressViews::asks))
        .map(CaseEvent::words)
        .flatMap(key -> words.read(key).lines())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static boolean asks(ClockEvent event) {
    return event instanceof ClockEvent.CorrectionAsked;
  }
}
