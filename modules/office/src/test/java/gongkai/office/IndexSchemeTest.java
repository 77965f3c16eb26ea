package gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexSchemeTest {
  private static final CreditCode CODE = new CreditCode("11341702486344515H");

  @ParameterizedTest
  @CsvSource({
    "{uscc}/{yyyymm}-{n:5}, 2021-10, 13, 11341702486344515H/202110-00013",
    "{uscc}/{yyyy}-{n:5}, 2025-01, 4735, 11341702486344515H/2025-04735",
    "{org}/{yyyy}-{n:5}, 2008-03, 123, 486344515/2008-00123",
    "kysrmzf/{yyyy}-{n:5}, 2026-01, 17, kysrmzf/2026-00017",
    "j602402--{yyyy}-{n:4}, 2023-01, 165, j602402--2023-0165",
    "a.b_{n:1}-{yyyy}, 2020-12, 123456, a.b_123456-2020"
  })
  void index_numbers_of_real_platforms_are_formed_and_read_back(
      String pattern, YearMonth formed, int number, String expected) {
    var scheme = new IndexScheme(pattern);

    String formatted = scheme.format(CODE, formed, number);

    assertThat(formatted).isEqualTo(expected);
    assertThat(scheme.serial(CODE, formed.getYear(), formatted)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{uscc}",
        "{uscc}/{yyyy}",
        "{uscc}/{n:5}",
        "{uscc}/{yyyy}-{n:0}",
        "{uscc}/{yyyy}-{n}",
        "{uscc}/{yyyy}-{n:5}-{n:5}",
        "{yyyy}/{yyyymm}-{n:5}",
        "{uscc}/{yyyy}{n:5}",
        "{yyyy}-7{n:5}",
        "{n:5}7-{yyyy}",
        "{uscc}//{yyyy}-{n:5}",
        "/{uscc}/{yyyy}-{n:5}",
        "{uscc}/../{yyyy}-{n:5}",
        "{uscc}/{yyyy}-{n:5}.",
        "{uscc} {yyyy}-{n:5}",
        "{uscc}?{yyyy}-{n:5}",
        "索引{yyyy}-{n:5}",
        "{uscc}/{year}-{n:5}",
        "{{uscc}/{yyyy}-{n:5}",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/{yyyy}-{n:5}"
      })
  void a_scheme_that_could_clash_or_break_an_address_is_refused(String pattern) {
    assertThat(IndexScheme.isValid(pattern)).isFalse();
    assertThatThrownBy(() -> new IndexScheme(pattern)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11341702486344515H/2020-1",
        "11341702486344515H/2020-000001",
        "11341702486344515H/2020-00000",
        "11341702486344515H/2021-00001",
        "12620600MB0523338C/2020-00001",
        "11341702486344515H/2020-00001a"
      })
  void a_foreign_index_number_has_no_serial(String foreign) {
    var scheme = new IndexScheme(IndexScheme.STANDARD);

    assertThat(scheme.serial(CODE, 2020, foreign)).isEqualTo(OptionalInt.empty());
  }

  @Property(tries = 200)
  void every_number_stays_within_the_form_of_record_keys(
      @ForAll @IntRange(min = 1, max = 999_999_999) int number,
      @ForAll @IntRange(min = 1949, max = 2100) int year) {
    var scheme = new IndexScheme(IndexScheme.STANDARD);

    String formatted = scheme.format(CODE, YearMonth.of(year, 1), number);

    assertThat(formatted).matches("[A-Za-z0-9][A-Za-z0-9._/-]{0,119}").doesNotContain("//");
    assertThat(scheme.serial(CODE, year, formatted)).hasValue(number);
  }
}
