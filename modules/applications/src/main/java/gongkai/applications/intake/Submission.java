package gongkai.applications.intake;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import gongkai.office.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * An application as the applicant writes it (Article 29). A purpose is not asked for. Texts may be
 * empty where the kind of applicant does not need them; {@code null} is something not chosen.
 *
 * @param body the body that is asked
 * @param kind natural person or kind of organisation
 * @param name name of the person or organisation, up to 100 characters
 * @param document kind of the identity document
 * @param documentNumber its number, checked
 * @param contactPerson who speaks for an organisation
 * @param phone telephone number
 * @param email e-mail address, needed for delivery by e-mail
 * @param address postal address, needed for delivery by post
 * @param postcode six digits or empty
 * @param agent name of an agent, empty for none; the authorisation is an attachment
 * @param agentDocument kind of the agent's identity document
 * @param agentDocumentNumber its number, checked
 * @param agentPhone the agent's telephone number
 * @param description the information asked for: name, document number or other features, 5 to 5000
 *     characters
 * @param provision form of the information
 * @param delivery way of the information
 * @param assistance help wanted with reading, seeing or hearing (Article 43), up to 500 characters
 */
public record Submission(
    BodyCode body,
    @Nullable ApplicantKind kind,
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
    String agentPhone,
    String description,
    @Nullable Provision provision,
    @Nullable Delivery delivery,
    String assistance) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Submission to " + body.value();
  }
}
