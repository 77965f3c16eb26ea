package gongkai.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Group;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class ListOfCasesTest {
  private final List<CaseQuery> asked = new ArrayList<>();

  private CaseList list(int total, Map<String, String> parameters) {
    CaseList list = new CaseList();
    list.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    list.cases =
        Doors.of(
            Cases.class,
            Map.of(
                "page",
                x -> {
                  asked.add((CaseQuery) x[1]);
                  int rows = Math.min((int) x[3], total - (int) x[2]);
                  return new Cases.Page(
                      Collections.nCopies(
                          Math.max(rows, 0), CasesMother.row(Group.LATER, ClockState.RUNNING, 9)),
                      total,
                      total == Cases.COUNTED);
                }));
    list.read(parameters);
    return list;
  }

  @Test
  void pages_are_addresses_that_keep_the_filter() {
    CaseList list = list(120, Map.of("tab", "MINE", "from", "50"));

    assertThat(list.getFirst()).isEqualTo(51);
    assertThat(list.getLast()).isEqualTo(100);
    assertThat(list.getBefore()).isEqualTo("?tab=MINE");
    assertThat(list.getNext()).isEqualTo("?from=100&tab=MINE");
  }

  @Test
  void the_last_page_leads_nowhere() {
    CaseList list = list(120, Map.of("from", "100"));

    assertThat(list.getNext()).isEmpty();
    assertThat(list.getRows()).hasSize(20);
  }

  @Test
  void a_total_where_counting_stopped_says_that_there_may_be_more() {
    assertThat(list(Cases.COUNTED, Map.of()).getTotal()).isEqualTo("1000+");
    assertThat(list(Cases.COUNTED - 1, Map.of()).getTotal()).isEqualTo("999");
  }

  @Test
  void no_page_begins_beyond_the_farthest_row() {
    CaseList list = list(12_000, Map.of("from", "10000"));

    assertThat(list.getFirst()).isEqualTo(10_001);
    assertThat(list.getNext()).isEmpty();
  }

  @Test
  void one_look_at_the_list_is_one_question() {
    list(120, Map.of());

    assertThat(asked).hasSize(1);
  }

  @Test
  void an_applicant_is_searched_for_within_the_filter_and_leaves_the_address_alone() {
    CaseList list = list(120, Map.of("stage", "HANDLED"));
    list.setApplicant(" 张三 ");

    list.search();

    assertThat(asked.getLast().applicant()).isEqualTo("张三");
    assertThat(list.getNext() + list.getExport()).doesNotContain("张");
  }

  @Test
  void a_second_click_turns_the_order_round() {
    CaseList list = list(3, Map.of("sort", "DEADLINE"));

    assertThat(list.ordered("DEADLINE")).isEqualTo("ascending");
    assertThat(list.order("DEADLINE")).isEqualTo("?desc=1&sort=DEADLINE");
    assertThat(list.order("NUMBER")).isEqualTo("?sort=NUMBER");
  }
}
