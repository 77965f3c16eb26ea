package gongkai.applications.casefile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.IdentityDocument;
import gongkai.applications.identity.Telltale;
import java.util.List;
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

  /** So short an address is that of a town, which names nobody. */
  private static final int TOWN = 8;

  /** Document and number together, as they are matched; empty without a number. */
  public String identity() {
    return document == null || documentNumber.isEmpty()
        ? ""
        : document.name() + ":" + documentNumber;
  }

  /** Says whether a text names the applicant or the agent, or has a number or address of theirs. */
  public boolean namedIn(String text) {
    List<String> marks =
        List.of(
            name,
            documentNumber,
            contactPerson,
            phone,
            email,
            address.length() > TOWN ? address : "",
            agent,
            agentDocumentNumber,
            agentPhone);
    return Telltale.any(text, marks);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Requester " + kind;
  }
}
