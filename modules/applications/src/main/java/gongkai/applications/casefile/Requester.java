package gongkai.applications.casefile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * Who applies (Article 29, item 1), opened; sealed at rest. Texts are empty for nothing.
 *
 * @param kind column of Table 3
 * @param document {@code null} when staff could not take it down
 * @param documentNumber in its checked form
 * @param contactPerson who speaks for an organisation
 */
public record Requester(
    ApplicantKind kind,
    String name,
    @Nullable IdentityDocument document,
    String documentNumber,
    String contactPerson,
    String phone,
    String email,
    String address,
    String postcode,
    String agent,
    @Nullable IdentityDocument agentDocument,
    String agentDocumentNumber,
    String agentPhone) {

  /** Document and number together, as they are matched; empty without a number. */
  public String identity() {
    return document == null || documentNumber.isEmpty()
        ? ""
        : document.name() + ":" + documentNumber;
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Requester " + kind;
  }
}
