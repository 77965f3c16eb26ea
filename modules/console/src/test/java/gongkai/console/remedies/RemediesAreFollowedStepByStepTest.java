package gongkai.console.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyState;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class RemediesAreFollowedStepByStepTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final Map<String, Function<Object[], Object>> door = new HashMap<>();
  private final List<Object> told = new ArrayList<>();

  private RemedyPage page(RemedyView view, Role... roles) {
    door.putIfAbsent("find", x -> Optional.of(view));
    var page = new RemedyPage();
    page.me = CasesMother.me(Mother.actor("li", roles));
    page.screen = screen;
    page.remedies = Doors.of(Remedies.class, door);
    page.steps = new RemedySteps();
    page.steps.remedies = page.remedies;
    page.steps.labels = RemediesMother.labels(screen);
    page.read(Map.of("id", RemediesMother.ID.value()));
    return page;
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED, decide revise",
    "REPLY_DUE, reply decide revise",
    "REPLIED, decide revise",
    "TO_PERFORM, classify perform",
    "FINISHED, classify"
  })
  void each_state_offers_its_steps_to_officers_only(RemedyState state, String steps) {
    boolean ended = state == RemedyState.TO_PERFORM || state == RemedyState.FINISHED;
    RemedyView view = RemediesMother.view(1, state, ended ? RemedyResult.REVOKED : null);
    List<String> all = List.of("reply", "decide", "revise", "classify", "perform");

    RemedyPage officer = page(view, Role.CASE_OFFICER);
    RemedyPage inspector = page(view, Role.INSPECTOR);

    assertThat(all.stream().filter(officer::can)).containsExactlyInAnyOrder(steps.split(" "));
    assertThat(all).noneMatch(inspector::can);
  }

  @Test
  void a_ruling_is_told_with_the_version_that_was_seen() {
    door.put(
        "decided",
        x -> {
          told.addAll(List.of(x[2], x[3]));
          return new Change.Done<>(
              RemediesMother.view(8, RemedyState.FINISHED, RemedyResult.REVOKED));
        });
    RemedyPage page = page(RemediesMother.view(7, RemedyState.REPLIED, null), Role.CASE_OFFICER);
    page.getRuling().put("result", "REVOKED").put("decided", "2024-03-14").put("note", " 主要证据不足 ");

    page.decided();

    LocalDate decided = LocalDate.of(2024, 3, 14);
    assertThat(told)
        .containsExactly(7L, new Ruling(RemedyResult.REVOKED, decided, null, null, "主要证据不足"));
    assertThat(screen.went).containsExactly("/console/remedy.xhtml?id=" + RemediesMother.ID);
  }

  @Test
  void what_cannot_be_read_stays_in_the_form() {
    RemedyPage page = page(RemediesMother.view(7, RemedyState.REPLY_DUE, null), Role.CASE_OFFICER);
    page.getReply().put("on", "昨天").put("remark", "收文登记延误");

    page.replied();

    assertThat(screen.shown).containsExactly("on|ERROR|日期不正确，请按“年-月-日”填写，例如 2020-01-31。");
    assertThat(page.getReply().text("remark")).isEqualTo("收文登记延误");
    assertThat(screen.went).isEmpty();
  }

  @Test
  void who_was_slower_sees_the_entry_as_it_is_now() {
    door.put("performed", x -> Change.refused("", "stale", "王某刚刚改动了这一件，请刷新后再办理。"));
    RemedyView before =
        RemediesMother.view(7, RemedyState.TO_PERFORM, RemedyResult.ORDERED_TO_PERFORM);
    RemedyPage page = page(before, Role.CASE_OFFICER);
    RemedyView now = RemediesMother.view(9, RemedyState.FINISHED, RemedyResult.ORDERED_TO_PERFORM);
    door.put("find", x -> Optional.of(now));
    page.getPerformance().put("performedOn", "2024-03-14");

    page.performed();

    assertThat(page.getView()).isSameAs(now);
    assertThat(page.getPerformance().text("performedOn")).isEqualTo("2024-03-14");
  }

  @ParameterizedTest
  @CsvSource({
    "TO_PERFORM, REVOKED_TO_ANSWER_AGAIN, true",
    "TO_PERFORM, ORDERED_TO_PERFORM, true",
    "FINISHED, REVOKED_TO_ANSWER_AGAIN, false",
    "TO_PERFORM, REVOKED, false"
  })
  void a_ruling_that_orders_a_new_answer_opens_a_case_and_the_page_goes_there(
      RemedyState state, RemedyResult result, boolean possible) {
    RemedyView seen = RemediesMother.view(7, state, result);
    door.put(
        "followUp",
        x -> {
          told.add(x[2]);
          return new Change.Done<>(RemediesMother.answeredAgain(seen));
        });
    RemedyPage page = page(seen, Role.CASE_OFFICER);

    page.followUp();

    assertThat(page.can("followUp")).isEqualTo(possible);
    assertThat(told).containsExactly(7L);
    assertThat(screen.went).containsExactly("/console/case.xhtml?id=" + RemediesMother.FOLLOW_UP);
    RemedyView again = RemediesMother.answeredAgain(seen);
    door.put("find", x -> Optional.of(again));
    assertThat(page(again, Role.CASE_OFFICER).can("followUp")).isFalse();
  }

  @Test
  void no_name_stands_twice_on_the_page() {
    RemedyPage page = page(RemediesMother.view(7, RemedyState.REPLIED, null), Role.CASE_OFFICER);

    List<String> ids =
        Stream.of(page.getReply(), page.getRuling(), page.getCounting(), page.getPerformance())
            .flatMap(form -> form.ids().stream())
            .toList();

    assertThat(ids).doesNotHaveDuplicates().contains("on", "performedOn");
  }

  @Test
  void a_day_of_performance_that_does_not_fit_is_told_at_its_field() {
    door.put("performed", x -> Change.refused("on", "future", "日期不能晚于今天，请核对。"));
    RemedyPage page =
        page(
            RemediesMother.view(7, RemedyState.TO_PERFORM, RemedyResult.ORDERED_TO_PERFORM),
            Role.CASE_OFFICER);
    page.getPerformance().put("performedOn", "2030-01-01");

    page.performed();

    assertThat(screen.shown).containsExactly("performedOn|ERROR|日期不能晚于今天，请核对。");
  }

  @Test
  void the_claimant_is_shown_after_a_reason_only() {
    door.put("unmask", x -> Change.refused("reason", "required", "请填写此项。"));
    RemedyPage page = page(RemediesMother.view(7, RemedyState.REPLIED, null), Role.CASE_OFFICER);

    page.unmask();

    assertThat(screen.shown).containsExactly("unmaskReason|ERROR|请填写此项。");
    assertThat(page.getClaimant()).isEqualTo(new Claimant("王**", "***"));
  }
}
