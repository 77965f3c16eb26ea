package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Looks for what was registered of the applicant and the agent. */
@ApplicationScoped
class RegisteredNames implements ApplicantNames {
  /** A single character stands in every text. */
  private static final int LEAST = 2;

  private Requesters requesters;

  @SuppressWarnings("NullAway.Init")
  RegisteredNames() {}

  @Inject
  RegisteredNames(Requesters requesters) {
    this.requesters = requesters;
  }

  @Override
  public boolean standIn(CaseId application, String text) {
    return requesters.requester(application).stream()
        .flatMap(RegisteredNames::marks)
        .filter(mark -> mark.length() >= LEAST)
        .anyMatch(text::contains);
  }

  private static Stream<String> marks(Requester requester) {
    return Stream.of(
        requester.name(),
        requester.documentNumber(),
        requester.contactPerson(),
        requester.phone(),
        requester.email(),
        requester.address(),
        requester.agent(),
        requester.agentDocumentNumber(),
        requester.agentPhone());
  }
}
