package gongkai.applications.desk;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseKind;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import gongkai.office.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * An application as staff transcribe it. What the applicant left out stays empty and is asked for
 * by the notice to correct (Article 30); needed are who asks and what for.
 *
 * @param body the body that is asked
 * @param caseKind application for disclosure, or for the correction of records (Article 41)
 * @param dates the raw dates
 * @param recordedLater true for a case of the past, entered from its file with its true dates
 * @param name up to 100 characters
 * @param documentNumber checked when given
 * @param description transcribed, 2 to 5000 characters; what was said orally in the words that were
 *     read back
 * @param provision {@code null} when the applicant did not say
 * @param delivery {@code null} when the applicant did not say
 */
public record PaperApplication(
    BodyCode body,
    CaseKind caseKind,
    PaperDates dates,
    boolean recordedLater,
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
    return "Paper application to " + body.value();
  }
}
