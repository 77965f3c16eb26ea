package gongkai.applications.binding;

import gongkai.applications.CaseId;
import gongkai.applications.binding.Contents.Dealings;
import gongkai.applications.fee.Fees;
import gongkai.applications.party.Consultations;
import gongkai.applications.remedy.Remedies;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What others had to do with a case: those asked, the cashier, the reviewing authorities. */
@ApplicationScoped
class Others {
  private Consultations consultations;
  private Fees fees;
  private Remedies remedies;

  @SuppressWarnings("NullAway.Init")
  Others() {}

  @Inject
  Others(Consultations consultations, Fees fees, Remedies remedies) {
    this.consultations = consultations;
    this.fees = fees;
    this.remedies = remedies;
  }

  Dealings of(Actor actor, CaseId id) {
    return new Dealings(consultations.of(actor, id), fees.of(actor, id), remedies.of(actor, id));
  }
}
