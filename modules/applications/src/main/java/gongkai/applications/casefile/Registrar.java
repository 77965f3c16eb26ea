package gongkai.applications.casefile;

import gongkai.applications.clock.ClockEvent;
import gongkai.applications.numbering.RegistrationNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Registers cases (登记, Article 45), whichever way they came in; works in the caller's transaction.
 * Call it late: the counter of the body is held from here to the end of the transaction.
 */
@ApplicationScoped
public class Registrar {
  private DisclosureApplications applications;
  private Requesters requesters;
  private RegistrationNumbers numbers;
  private Timings timings;

  @SuppressWarnings("NullAway.Init")
  Registrar() {}

  @Inject
  public Registrar(
      DisclosureApplications applications,
      Requesters requesters,
      RegistrationNumbers numbers,
      Timings timings) {
    this.applications = applications;
    this.requesters = requesters;
    this.numbers = numbers;
    this.timings = timings;
  }

  /**
   * Stores the case with its clock started and gives it the next number of its body, in the year in
   * which it arrived.
   *
   * @param actor login, or {@code applicant}
   */
  public CaseFacts register(NewCase fresh, ClockEvent.Received received, String actor) {
    requesters.add(fresh.id(), fresh.requester(), fresh.wish());
    Timing timing = timings.now(fresh.body());
    String number = numbers.take(fresh.body(), received.arrived().getYear());
    var registered =
        DisclosureApplication.register(fresh.numbered(number), received, actor, timing);
    applications.add(registered);
    applications.flush();
    return registered.facts();
  }
}
