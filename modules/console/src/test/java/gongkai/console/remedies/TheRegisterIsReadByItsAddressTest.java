package gongkai.console.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyQuery.Sort;
import gongkai.applications.remedy.RemedyState;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class TheRegisterIsReadByItsAddressTest {
  private final List<RemedyQuery> asked = new ArrayList<>();

  private RemedyList list(int total, Map<String, String> request) {
    var list = new RemedyList();
    list.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    list.remedies =
        Doors.of(
            Remedies.class,
            Map.of(
                "page",
                x -> {
                  asked.add((RemedyQuery) x[1]);
                  int rows = Math.clamp(total - (int) x[2], 0, (int) x[3]);
                  return new Remedies.Page(
                      Collections.nCopies(rows, RemediesMother.row(RemedyState.REPLY_DUE)), total);
                }));
    list.read(request);
    return list;
  }

  @Test
  void it_says_route_state_class_and_year() {
    list(1, Map.of("route", "DIRECT_SUIT", "state", "REPLIED", "class", "OTHER", "year", "2024"));

    assertThat(asked)
        .containsExactly(
            new RemedyQuery(
                null,
                RemedyRoute.DIRECT_SUIT,
                ResultClass.OTHER,
                RemedyState.REPLIED,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                "",
                "",
                Sort.FILED,
                true));
  }

  @ParameterizedTest
  @CsvSource({"route, X", "year, 24", "year, 99999", "sort, name", "body, ../..", "from, -1"})
  void what_cannot_be_read_means_any(String name, String value) {
    list(1, Map.of(name, value));

    assertThat(asked).containsExactly(RemedyQuery.ALL);
  }

  @Test
  void pages_keep_the_filter_and_a_second_click_turns_the_order_round() {
    RemedyList list = list(120, Map.of("state", "REPLY_DUE", "sort", "REPLY", "from", "50"));

    assertThat(list.getBefore()).isEqualTo("?sort=REPLY&state=REPLY_DUE");
    assertThat(list.getNext()).isEqualTo("?from=100&sort=REPLY&state=REPLY_DUE");
    assertThat(list.getFirst() + "-" + list.getLast()).isEqualTo("51-100");
    assertThat(list.ordered("REPLY")).isEqualTo("ascending");
    assertThat(list.order("REPLY")).isEqualTo("?desc=1&sort=REPLY&state=REPLY_DUE");
    assertThat(list.getExport()).isEqualTo("/console/remedies.csv?sort=REPLY&state=REPLY_DUE");
  }

  @Test
  void a_claimant_is_never_part_of_it() {
    RemedyList list = list(120, Map.of("claimant", "王五六"));

    assertThat(list.getNext() + list.getExport()).doesNotContain("claimant", "%E7");
  }

  @Test
  void what_is_awaited_of_us_is_told_with_its_day() {
    RemedyLabels labels = RemediesMother.labels(new RecordingScreen());

    assertThat(labels.awaited(RemediesMother.row(RemedyState.REPLY_DUE)))
        .isEqualTo("答复至 2024-03-20");
    assertThat(labels.style(RemediesMother.row(RemedyState.REPLY_DUE))).isEqualTo("later");
    assertThat(labels.style(RemediesMother.row(RemedyState.TO_PERFORM))).isEqualTo("today");
    assertThat(labels.dayStyle(null)).isEqualTo("none");
    assertThat(labels.awaited(RemediesMother.row(RemedyState.FINISHED))).isEmpty();
  }
}
