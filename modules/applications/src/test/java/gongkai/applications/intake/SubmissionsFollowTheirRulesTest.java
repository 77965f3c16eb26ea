package gongkai.applications.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 29, field by field. */
class SubmissionsFollowTheirRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 9);

  @Test
  void aWholeFormHasNoProblem() {
    assertThat(check(Submissions.person())).isEmpty();
  }

  @Test
  void noPurposeIsAskedFor() {
    assertThat(Submission.class.getRecordComponents())
        .extracting(component -> component.getName())
        .doesNotContain("purpose", "use", "need");
  }

  @ParameterizedTest
  @CsvSource({
    "name,                '',                    required",
    "name,                '  ',                  required",
    "kind,                '',                    required",
    "document,            '',                    required",
    "documentNumber,      '',                    required",
    "documentNumber,      360702199003070010,    check-digit",
    "documentNumber,      36070219900307001,     form",
    "documentNumber,      360702209003070013,    future",
    "phone,               12345,                 form",
    "email,               jia@,                  form",
    "postcode,            34100,                 form",
    "description,         '',                    required",
    "description,         简历,                  length",
    "provision,           '',                    required",
    "delivery,            '',                    required"
  })
  void aFieldThatIsWrongIsNamed(String field, String value, String code) {
    List<Problem> problems = check(Submissions.with(field, value));

    assertThat(problems)
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple(field, code));
    assertThat(problems).allSatisfy(problem -> assertThat(problem.text()).isNotBlank());
  }

  @Test
  void anEmptyFormIsToldEverythingThatItLacks() {
    List<Problem> problems = check(Submissions.empty());

    assertThat(problems)
        .extracting(Problem::field)
        .containsExactlyInAnyOrder(
            "kind",
            "name",
            "document",
            "documentNumber",
            "phone",
            "description",
            "provision",
            "delivery");
    assertThat(problems).extracting(Problem::code).containsOnly("required");
  }

  @Test
  void aNumberIsMissedEvenIfItsDocumentIsWrong() {
    assertThat(
            check(
                Submissions.with("document", "UNIFIED_SOCIAL_CREDIT_CODE", "documentNumber", " ")))
        .extracting(Problem::field)
        .containsExactly("document", "documentNumber");
  }

  @ParameterizedTest
  @CsvSource({
    "NATURAL_PERSON,         UNIFIED_SOCIAL_CREDIT_CODE, 11360700MB0000035L, document",
    "NATURAL_PERSON,         OTHER,                      12345,              document",
    "COMMERCIAL_ENTERPRISE,  RESIDENT_IDENTITY_CARD,     360702199003070010, document",
    "COMMERCIAL_ENTERPRISE,  UNIFIED_SOCIAL_CREDIT_CODE, 11360700MB0000035M, documentNumber"
  })
  void aDocumentThatIsNotTheApplicantsIsRefused(
      String kind, String document, String number, String field) {
    List<Problem> problems =
        check(
            Submissions.with(
                "kind",
                kind,
                "document",
                document,
                "documentNumber",
                number,
                "contactPerson",
                "乙"));

    assertThat(problems).extracting(Problem::field).containsExactly(field);
  }

  @Test
  void anOrganisationNamesWhoSpeaksForIt() {
    List<Problem> problems =
        check(
            Submissions.with(
                "kind",
                "RESEARCH_INSTITUTION",
                "document",
                "UNIFIED_SOCIAL_CREDIT_CODE",
                "documentNumber",
                "11360700MB0000035L"));

    assertThat(problems).extracting(Problem::field).containsExactly("contactPerson");
  }

  @ParameterizedTest
  @CsvSource({"EMAIL, email", "POST, address"})
  void theWayOfDeliveryNeedsItsAddress(String delivery, String field) {
    assertThat(check(Submissions.with("delivery", delivery, field, "")))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple(field, "required"));
  }

  @Test
  void oneWayToReachTheApplicantIsEnough() {
    assertThat(check(Submissions.with("phone", ""))).isEmpty();
    assertThat(check(Submissions.with("email", ""))).isEmpty();
    assertThat(check(Submissions.with("phone", "", "email", "")))
        .extracting(Problem::field)
        .containsExactly("phone");
  }

  @Test
  void anAgentIsCheckedLikeAnApplicant() {
    assertThat(check(Submissions.with("agent", "测试乙")))
        .extracting(Problem::field)
        .containsExactly("agentPhone", "agentDocument", "agentDocumentNumber");
  }

  @Test
  void noTextRepeatsWhatWasTyped() {
    Submission form = Submissions.with("documentNumber", "360702199003070010", "phone", "55512");

    assertThat(check(form))
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.text()).doesNotContain("360702199003070010", "55512"));
    assertThat(form.toString()).doesNotContain("测试甲");
  }

  private static List<Problem> check(Submission form) {
    return SubmissionRules.check(form, TODAY);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
