package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.ChargeId;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.fee.Fees;
import gongkai.applications.fee.Payment;
import gongkai.applications.fee.Place;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class FeeDesk implements Fees {
  private Assessing assessing;
  private Proposing proposing;
  private Collecting collecting;
  private Charges charges;
  private ChargeAdmission admission;

  @SuppressWarnings("NullAway.Init")
  FeeDesk() {}

  @Inject
  FeeDesk(
      Assessing assessing,
      Proposing proposing,
      Collecting collecting,
      Charges charges,
      ChargeAdmission admission) {
    this.assessing = assessing;
    this.proposing = proposing;
    this.collecting = collecting;
    this.charges = charges;
    this.admission = admission;
  }

  @Override
  public Optional<Place> place(Actor actor, CaseId application) {
    return assessing.place(actor, application);
  }

  @Override
  public Change<Assessment> assess(
      Actor actor, CaseId application, ChargingMethod method, int quantity) {
    return assessing.assess(actor, application, method, quantity);
  }

  @Override
  public Change<ChargeView> propose(
      Actor actor, CaseId application, ChargingMethod method, int quantity, String way) {
    return proposing.propose(actor, application, method, quantity, way);
  }

  @Override
  public Change<ChargeView> drop(Actor actor, ChargeId id, long version) {
    return collecting.drop(actor, id, version);
  }

  @Override
  public Change<ChargeView> received(Actor actor, ChargeId id, long version, LocalDate on) {
    return collecting.received(actor, id, version, on);
  }

  @Override
  public Change<ChargeView> pay(Actor actor, ChargeId id, long version, Payment payment) {
    return collecting.pay(actor, id, version, payment);
  }

  @Override
  public Change<ChargeView> lapse(Actor actor, ChargeId id, long version) {
    return collecting.lapse(actor, id, version);
  }

  @Override
  public List<ChargeView> of(Actor actor, CaseId application) {
    return charges.of(application).stream()
        .filter(charge -> admission.objection(actor, charge.body()).isEmpty())
        .map(admission::view)
        .toList();
  }

  @Override
  public Totals paid(Set<BodyCode> bodies, int year) {
    return charges.paid(bodies, year);
  }
}
