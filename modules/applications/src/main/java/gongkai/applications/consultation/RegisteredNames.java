package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.Requesters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks for what was registered of the applicant and the agent. */
@ApplicationScoped
class RegisteredNames implements ApplicantNames {
  private Requesters requesters;

  @SuppressWarnings("NullAway.Init")
  RegisteredNames() {}

  @Inject
  RegisteredNames(Requesters requesters) {
    this.requesters = requesters;
  }

  @Override
  public boolean standIn(CaseId application, String text) {
    return requesters.namedIn(application, text);
  }
}
