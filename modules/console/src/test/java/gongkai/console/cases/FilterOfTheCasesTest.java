package gongkai.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Stage;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Sort;
import gongkai.applications.desk.Group;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterOfTheCasesTest {

  @Test
  void the_address_says_list_traits_and_days() {
    var filter =
        new CaseFilter(
            Map.of("tab", "MINE", "stage", "HANDLED", "late", "1", "df", "2020-11-02", "du", ""));

    CaseQuery query = filter.query("");

    assertThat(query.group()).isEqualTo(Group.MINE);
    assertThat(query.traits().stage()).isEqualTo(Stage.HANDLED);
    assertThat(query.traits().late()).isTrue();
    assertThat(query.deadline().from()).isEqualTo(LocalDate.of(2020, 11, 2));
    assertThat(query.deadline().until()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "stage, NOTHING",
    "tab, mine",
    "df, 2020-13-40",
    "body, ../..",
    "late, ''",
    "sort, name"
  })
  void what_cannot_be_read_means_any(String name, String value) {
    var filter = new CaseFilter(Map.of(name, value));

    CaseQuery query = filter.query("");

    assertThat(query.traits().stage()).isNull();
    assertThat(query.group()).isNull();
    assertThat(query.deadline().from()).isNull();
    assertThat(query.traits().body()).isNull();
    assertThat(query.sort()).isEqualTo(Sort.RECEIVED);
  }

  @Test
  void a_list_of_the_desk_starts_with_the_most_urgent() {
    CaseQuery query = new CaseFilter(Map.of("tab", "UNIT")).query("");

    assertThat(query.sort()).isEqualTo(Sort.DEADLINE);
    assertThat(query.descending()).isFalse();
  }

  @Test
  void an_applicant_never_comes_from_nor_goes_into_an_address() {
    var filter = new CaseFilter(Map.of("applicant", "张三", "officer", "li wei"));

    String address = filter.with("stage", "HANDLED");

    assertThat(filter.query("").applicant()).isEmpty();
    assertThat(address).isEqualTo("officer=li+wei&stage=HANDLED");
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "50, 50", "99999, 10000", "-1, 0", "1e3, 0"})
  void the_first_row_stays_within_what_is_counted(String from, int offset) {
    assertThat(new CaseFilter(Map.of("from", from)).offset()).isEqualTo(offset);
  }
}
