package gongkai.applications.identity;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.IdentityDocument;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples of the standards and made-up numbers; nobody's. */
class NumbersOfDocumentsAreCheckedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "RESIDENT_IDENTITY_CARD, 11010519491231002X, 11010519491231002X",
    "RESIDENT_IDENTITY_CARD, 440524188001010014, 440524188001010014",
    "RESIDENT_IDENTITY_CARD, 11010519491231002x, 11010519491231002X",
    "RESIDENT_IDENTITY_CARD, ' 110105 19491231 002X ', 11010519491231002X",
    "RESIDENT_IDENTITY_CARD, １１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
    "RESIDENT_IDENTITY_CARD, 110105491231002, 11010519491231002X",
    "RESIDENCE_PERMIT, 810000199408230021, 810000199408230021",
    "RESIDENCE_PERMIT, 820000199408230007, 820000199408230007",
    "RESIDENCE_PERMIT, 830000199408230017, 830000199408230017",
    "FOREIGN_PERMANENT_RESIDENT_CARD, 910105194912310029, 910105194912310029",
    "FOREIGN_PERMANENT_RESIDENT_CARD, ABC123456789012, ABC123456789012",
    "HONG_KONG_MACAO_PERMIT, H12345678, H12345678",
    "HONG_KONG_MACAO_PERMIT, m1234567801, M12345678",
    "TAIWAN_PERMIT, 12345678, 12345678",
    "TAIWAN_PERMIT, 1234567890(B), 1234567890B",
    "PASSPORT, e12345678, E12345678",
    "PASSPORT, EA1234567, EA1234567",
    "UNIFIED_SOCIAL_CREDIT_CODE, 91350100m000100y43, 91350100M000100Y43",
    "UNIFIED_SOCIAL_CREDIT_CODE, 11341702486344515H, 11341702486344515H",
    "UNIFIED_SOCIAL_CREDIT_CODE, 11341702003256079T, 11341702003256079T",
    "UNIFIED_SOCIAL_CREDIT_CODE, 12620600MB0523338C, 12620600MB0523338C",
    "OTHER, ' 宗教活动场所登记证 1号 ', 宗教活动场所登记证 1号"
  })
  void aRightNumberIsBroughtToItsNormalForm(
      IdentityDocument document, String typed, String normal) {
    Checked checked = IdentityNumbers.check(document, typed, "documentNumber", TODAY);

    assertThat(checked).isEqualTo(new Checked.Right(normal));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "RESIDENT_IDENTITY_CARD, '', required",
    "RESIDENT_IDENTITY_CARD, ' - ', required",
    "RESIDENT_IDENTITY_CARD, 110105194912310021, check-digit",
    "RESIDENT_IDENTITY_CARD, 110105194912310020, check-digit",
    "RESIDENT_IDENTITY_CARD, 11010519491231003X, check-digit",
    "RESIDENT_IDENTITY_CARD, 110105202602280012, future",
    "RESIDENT_IDENTITY_CARD, 110105209912310021, future",
    "RESIDENT_IDENTITY_CARD, 110105194902300025, form",
    "RESIDENT_IDENTITY_CARD, 110105194913010025, form",
    "RESIDENT_IDENTITY_CARD, 11010519491231002, form",
    "RESIDENT_IDENTITY_CARD, 11010519491231002XX, form",
    "RESIDENT_IDENTITY_CARD, 1101051949123100X2, form",
    "RESIDENT_IDENTITY_CARD, 010105194912310025, form",
    "RESIDENT_IDENTITY_CARD, 110105491331002, form",
    "RESIDENT_IDENTITY_CARD, 810000199408230021, form",
    "RESIDENT_IDENTITY_CARD, 91010519491231002X, form",
    "RESIDENCE_PERMIT, 840000199408230021, form",
    "RESIDENCE_PERMIT, 11010519491231002X, form",
    "RESIDENCE_PERMIT, 810000199408230022, check-digit",
    "FOREIGN_PERMANENT_RESIDENT_CARD, 91010519491231002X, check-digit",
    "FOREIGN_PERMANENT_RESIDENT_CARD, AB123456789012, form",
    "HONG_KONG_MACAO_PERMIT, A12345678, form",
    "HONG_KONG_MACAO_PERMIT, H1234567, form",
    "TAIWAN_PERMIT, 1234567, form",
    "PASSPORT, ABCDEFGH, form",
    "PASSPORT, E123, form",
    "UNIFIED_SOCIAL_CREDIT_CODE, 91350100M000100Y44, check-digit",
    "UNIFIED_SOCIAL_CREDIT_CODE, 91350100I000100Y43, form",
    "UNIFIED_SOCIAL_CREDIT_CODE, 91350100M000100Y4, form"
  })
  void aWrongNumberIsRefusedWithoutRepeatingIt(
      IdentityDocument document, String typed, String code) {
    Problem problem =
        IdentityNumbers.check(document, typed, "documentNumber", TODAY).problem().orElseThrow();

    assertThat(problem.field()).isEqualTo("documentNumber");
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.text()).matches("[^\\d]*(\\d{1,2}[^\\d]+)*").endsWith("。");
  }

  @Property(tries = 200)
  void anyOneWrongDigitIsFound(
      @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
    String sample = "11010519491231002X";
    char digit = (char) ('0' + (sample.charAt(place) - '0' + shift) % 10);
    String wrong = sample.substring(0, place) + digit + sample.substring(place + 1);

    Checked checked =
        IdentityNumbers.check(IdentityDocument.RESIDENT_IDENTITY_CARD, wrong, "n", TODAY);

    assertThat(checked).isInstanceOf(Checked.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource({
    "91350100M000100Y43, COMMERCIAL_ENTERPRISE",
    "92, COMMERCIAL_ENTERPRISE",
    "93, COMMERCIAL_ENTERPRISE",
    "31, LEGAL_SERVICE_ORGANISATION",
    "51, PUBLIC_WELFARE_ORGANISATION",
    "52, PUBLIC_WELFARE_ORGANISATION",
    "53, PUBLIC_WELFARE_ORGANISATION",
    "11341702486344515H, OTHER_ORGANISATION",
    "12620600MB0523338C, ",
    "'', "
  })
  void aCreditCodeSuggestsTheColumnOfTable3(String code, ApplicantKind kind) {
    assertThat(OrganisationKinds.suggested(code).orElse(null)).isEqualTo(kind);
  }
}
