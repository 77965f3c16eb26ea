package gongkai.applications.desk;

import gongkai.applications.ApplicantKind;
import gongkai.applications.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * Who applies, masked in {@link CaseView}, plain from {@link Cases#unmask}.
 *
 * @param masked whether the texts are masks
 * @param agent name of the agent, empty for none
 */
public record Applicant(
    boolean masked,
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
    String agentDocumentNumber,
    String agentPhone) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Applicant " + kind;
  }
}
