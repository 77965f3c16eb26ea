package gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @CsvSource({
    "91350100M000100Y43, M000100Y4",
    "11341702486344515H, 486344515",
    "11341702003256079T, 003256079",
    "12620600MB0523338C, MB0523338",
    "11360700MB0000019Y, MB0000019"
  })
  void codes_of_the_standard_and_of_life_are_right(String text, String organisationCode) {
    assertThat(new CreditCode(text).organisationCode()).isEqualTo(organisationCode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100M000100Y44",
        "91350100m000100y43",
        "91350100I000100Y43",
        "11341702486344515h",
        "12620600MB0523338０"
      })
  void what_is_no_code_is_refused(String text) {
    assertThat(CreditCode.isValid(text)).isFalse();
    assertThatThrownBy(() -> new CreditCode(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_single_wrong_character_is_found() {
    String right = "11341702486344515H";
    for (int i = 0; i < right.length(); i++) {
      char other = right.charAt(i) == '1' ? '2' : '1';
      String wrong = right.substring(0, i) + other + right.substring(i + 1);

      assertThat(CreditCode.isValid(wrong)).as(wrong).isFalse();
    }
  }

  @Test
  void a_wrong_organisation_code_is_found_behind_a_right_outer_check() {
    // 11341702 48634451 with organisation check 6 instead of 5, outer check recomputed
    long right =
        "0123456789ABCDEFGHJKLMNPQRTUWXY"
            .chars()
            .filter(check -> CreditCode.isValid("1134170248634451" + "6" + (char) check))
            .count();

    assertThat(right).isZero();
  }

  @Test
  void what_people_type_is_tidied() {
    assertThat(CreditCode.tidy(" 12620600 mb0523338c ")).isEqualTo("12620600MB0523338C");
  }
}
