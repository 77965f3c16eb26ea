package gongkai.applications.department;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.Departments.Department;
import gongkai.applications.testing.Bureau;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartmentsNameRealPeopleTest {
  private static final Map<String, Actor> ACCOUNTS =
      Map.of(
          "officer", People.OFFICER,
          "reviewer", People.REVIEWER,
          "editor", People.EDITOR,
          "stranger", People.STRANGER);

  private final SectionRules rules =
      new SectionRules(login -> Optional.ofNullable(ACCOUNTS.get(login)), new Bureau());

  private static Department department(long version, String code, String... members) {
    return new Department(version, People.BUREAU, code, "产业科", true, List.of(members));
  }

  @Test
  void those_who_see_cases_of_the_body_may_be_members() {
    assertThat(rules.problems(department(0, "cyk", "officer", "reviewer"), 0)).isEmpty();
  }

  @Test
  void a_login_without_account_or_without_view_of_the_cases_is_named() {
    List<Problem> problems =
        rules.problems(department(0, "cyk", "oficer", "editor", "stranger", "officer"), 0);

    assertThat(problems).extracting(Problem::field).containsExactly("members");
    assertThat(problems.getFirst().text()).startsWith("oficer、editor、stranger：");
  }

  @Test
  void a_code_that_is_taken_is_told_apart_from_a_stale_version() {
    assertThat(rules.problems(department(0, "cyk"), 3))
        .extracting(Problem::field, Problem::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("code", "taken"));
    assertThat(rules.problems(department(2, "cyk"), 3))
        .extracting(Problem::code)
        .containsExactly("stale");
  }

  @Test
  void only_who_assigns_keeps_departments() {
    assertThat(rules.objection(People.OFFICER, People.BUREAU)).isEmpty();
    assertThat(rules.objection(People.INSPECTOR, People.BUREAU)).isPresent();
    assertThat(rules.objection(People.STRANGER, People.BUREAU)).isPresent();
  }
}
