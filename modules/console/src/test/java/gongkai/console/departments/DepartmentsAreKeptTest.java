package gongkai.console.departments;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class DepartmentsAreKeptTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final Map<String, Function<Object[], Object>> doors = new HashMap<>();
  private final List<Object[]> told = new ArrayList<>();
  private List<Department> stored =
      List.of(
          department(2, "cyk", true, "officer"),
          department(5, "zhk", true),
          department(3, "old", false));

  private static Department department(long version, String code, boolean open, String... members) {
    return new Department(version, Mother.BODY, code, "科室" + code, open, List.of(members));
  }

  private DepartmentsPage page() {
    doors.put("of", x -> stored);
    DepartmentsPage page = new DepartmentsPage();
    page.me = CasesMother.me(Mother.actor("li", Role.REVIEWER));
    page.screen = screen;
    page.departments = Doors.of(Departments.class, doors);
    page.open();
    return page;
  }

  private void answering(String verb, Change<Department> answer) {
    doors.put(
        verb,
        x -> {
          told.add(x);
          return answer;
        });
  }

  @Test
  void members_are_changed_with_the_version_that_was_seen() {
    answering("save", new Change.Done<>(department(3, "cyk", true)));
    DepartmentsPage page = page();
    page.edit("cyk");
    page.getForm().put("members", "officer\n officer2 \n").put("code", "other");

    page.save();

    Department written = (Department) told.getFirst()[1];
    assertThat(written.version()).isEqualTo(2);
    assertThat(written.code()).isEqualTo("cyk");
    assertThat(written.members()).containsExactly("officer", "officer2");
    assertThat(screen.shown).containsExactly("|INFO|已保存：科室cyk");
  }

  @Test
  void a_refusal_keeps_what_was_typed() {
    answering("save", Change.refused("members", "unknown", "oficer：没有这个账户。"));
    DepartmentsPage page = page();
    page.add();
    page.getForm().put("code", "fgk").put("name", "法规科").put("members", "oficer");

    page.save();

    assertThat(screen.shown).containsExactly("members|ERROR|oficer：没有这个账户。");
    assertThat(page.getForm().text("name")).isEqualTo("法规科");
  }

  @Test
  void after_a_stale_version_the_next_try_counts() {
    answering("save", Change.refused("", "stale", "这个科室刚刚由他人改动，请刷新后再改。"));
    DepartmentsPage page = page();
    page.edit("cyk");
    stored = List.of(department(9, "cyk", true));

    page.save();
    page.save();

    assertThat(told).extracting(each -> ((Department) each[1]).version()).containsExactly(2L, 9L);
  }

  @Test
  void a_department_is_closed_only_with_an_open_successor_other_than_itself() {
    answering("close", new Change.Done<>(department(3, "cyk", false)));
    DepartmentsPage page = page();
    page.edit("cyk");

    page.close();
    page.getClosing().put("successor", "zhk");
    page.close();

    assertThat(screen.shown.getFirst()).isEqualTo("successor|ERROR|请选择。");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst()[3]).isEqualTo("zhk");
    page.edit("cyk");
    assertThat(page.getSuccessors()).extracting(Option::code).containsExactly("zhk");
  }
}
