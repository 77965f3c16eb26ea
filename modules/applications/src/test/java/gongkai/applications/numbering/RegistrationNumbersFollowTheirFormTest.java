package gongkai.applications.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.applications.testing.People;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and counters. */
class RegistrationNumbersFollowTheirFormTest {

  @ParameterizedTest
  @CsvSource({
    "{body}-{yyyy}-{n:5}, jfj-2020-00042",
    "{body}依申请〔{yyyy}〕{n:1}号, jfj依申请〔2020〕42号",
    "{yyyy}-{body}-{n:3}, 2020-jfj-042"
  })
  void aNumberIsFormedByTheSetting(String form, String number) {
    assertThat(new RegistrationForm(form).format(People.BUREAU, 2020, 42)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{body}-{n:5}",
        "{yyyy}-{n:5}",
        "{body}-{yyyy}",
        "{body}-{yyyy}{n:5}",
        "{body}-{yyyy}-{n:5}0",
        "{body}/{yyyy}/{n:5}",
        "{body}-{yyyy}-{n:0}",
        "{body}-{yyyy}-{n:5}-{n:5}",
        "{body}{yyyy}-{n:4}"
      })
  void aFormThatCouldGiveOneNumberTwiceIsRefused(String form) {
    assertThatThrownBy(() -> new RegistrationForm(form))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void eachBodyAndYearCountsForItselfAndWhatFailedTakesNothing(DatabaseKind kind) {
    try (var db = TestDatabase.open(kind, "gongkai.applications", "applications")) {
      String first = take(db, 2020);
      assertThatThrownBy(
              () ->
                  db.run(
                      em -> {
                        numbers(em).take(People.BUREAU, 2020);
                        throw new IllegalStateException("rolled back");
                      }))
          .hasMessage("rolled back");

      List<String> next = List.of(take(db, 2020), take(db, 2021));

      assertThat(first).isEqualTo("jfj-2020-00001");
      assertThat(next).containsExactly("jfj-2020-00002", "jfj-2021-00001");
    }
  }

  private static String take(TestDatabase db, int year) {
    return db.transact(em -> numbers(em).take(People.BUREAU, year));
  }

  private static RegistrationNumbers numbers(jakarta.persistence.EntityManager em) {
    return new RegistrationNumbers(em, new RegistrationForm("{body}-{yyyy}-{n:5}"));
  }
}
