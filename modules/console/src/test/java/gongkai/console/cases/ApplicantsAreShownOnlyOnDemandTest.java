package gongkai.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.Verb;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class ApplicantsAreShownOnlyOnDemandTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final List<String> reasons = new ArrayList<>();

  private CasePage page(Role role, Change<Applicant> answer) {
    Map<String, Function<Object[], Object>> doors =
        Map.of(
            "find",
            x -> Optional.of(CasesMother.view(1, Verb.NOTE, Verb.DECIDE)),
            "unmask",
            x -> {
              reasons.add((String) x[2]);
              return answer;
            });
    CasePage page = new CasePage();
    page.me = CasesMother.me(Mother.actor("li", role));
    page.screen = screen;
    page.cases = Doors.of(Cases.class, doors);
    page.desk =
        Doors.of(Desk.class, Map.of("claim", x -> Change.<CaseView>refused("", "state", "已被认领。")));
    page.setId(CasesMother.ID.value());
    page.open();
    return page;
  }

  @Test
  void they_are_masked_until_a_reason_is_given() {
    CasePage page = page(Role.CASE_OFFICER, new Change.Done<>(CasesMother.applicant(false)));
    String before = page.getApplicant().name();
    page.setReason(" 核对身份 ");

    page.unmask();

    assertThat(before).isEqualTo("张*");
    assertThat(page.getApplicant().name()).isEqualTo("张三");
    assertThat(reasons).containsExactly("核对身份");
    assertThat(page.isUnmaskable()).isFalse();
  }

  @Test
  void a_refusal_leaves_the_mask() {
    CasePage page = page(Role.CASE_OFFICER, Change.refused("reason", "required", "请填写理由。"));

    page.unmask();

    assertThat(page.getApplicant().masked()).isTrue();
    assertThat(screen.shown).containsExactly("reason|ERROR|请填写理由。");
  }

  @Test
  void an_inspector_is_not_offered_it() {
    CasePage page = page(Role.INSPECTOR, Change.refused("", "forbidden", ""));

    assertThat(page.isUnmaskable()).isFalse();
  }

  @Test
  void an_address_without_a_case_shows_none() {
    CasePage page = page(Role.CASE_OFFICER, Change.refused("", "forbidden", ""));

    assertThat(CasePage.find(page.cases, page.me, "../../etc")).isNull();
    assertThat(page.getVerbs()).containsExactly(Verb.NOTE);
  }

  @Test
  void a_case_that_another_took_says_so() {
    CasePage page = page(Role.CASE_OFFICER, Change.refused("", "forbidden", ""));

    page.claim();

    assertThat(screen.shown).containsExactly("|ERROR|已被认领。");
  }
}
