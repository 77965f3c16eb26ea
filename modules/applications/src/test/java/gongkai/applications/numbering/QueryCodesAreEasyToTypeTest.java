package gongkai.applications.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What applicants have to type. */
class QueryCodesAreEasyToTypeTest {

  @Test
  void nobodyTakesOneSignForAnother() {
    assertThat(QueryCode.SIGNS)
        .doesNotContain("0", "O", "1", "I", "L", "2", "Z", "5", "S", "8", "B");
  }

  @Test
  void itHasMoreThanSixtyBits() {
    double bits =
        QueryCode.random().value().length() * Math.log(QueryCode.SIGNS.length()) / Math.log(2);

    assertThat(bits).isGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACDEF-34679-GHJKM",
        "acdef 34679 ghjkm",
        "ＡＣＤＥＦ－３４６７９－ＧＨＪＫＭ",
        " ACDEF34679GHJKM\n"
      })
  void itIsReadHoweverItIsTyped(String typed) {
    String normal = QueryCode.normal(typed);

    assertThat(normal).isEqualTo("ACDEF34679GHJKM");
    assertThat(new QueryCode(normal).shown()).isEqualTo("ACDEF-34679-GHJKM");
  }

  @Test
  void itIsNotShownByMistake() {
    QueryCode code = QueryCode.random();

    assertThat("" + code).doesNotContain(code.value());
  }
}
