package gongkai.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Delivery;
import gongkai.applications.clock.Consulted;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Verb;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Consultations;
import gongkai.applications.party.Position;
import gongkai.applications.party.Standing;
import gongkai.applications.party.Weighing;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class OthersAreAskedTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final List<Object[]> told = new ArrayList<>();
  private final Map<String, Function<Object[], Object>> doors = new HashMap<>();
  private ConsultationView stored = PartyMother.view(3, Standing.PREPARED);

  private void answering(String verb, Change<?> answer) {
    doors.put(
        verb,
        x -> {
          told.add(x);
          return answer;
        });
  }

  private PartySheet sheet() {
    PartySheet sheet = new PartySheet();
    sheet.labels = CasesMother.labels(screen);
    return sheet;
  }

  private ConsultationPage page() {
    doors.put("find", x -> Optional.of(stored));
    ConsultationPage page = new ConsultationPage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.sheet = sheet();
    page.consultations = Doors.of(Consultations.class, doors);
    page.read(Map.of("id", PartyMother.ID.value()));
    return page;
  }

  private PlanPage plan() {
    PlanPage page = new PlanPage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.sheet = sheet();
    page.consultations = Doors.of(Consultations.class, doors);
    page.cases =
        Doors.of(Cases.class, Map.of("find", x -> Optional.of(CasesMother.view(1, Verb.NOTE))));
    page.read(Map.of("id", CasesMother.ID.value()));
    page.getForm().put("party.name", "某甲公司").put("told", "某项目环评报告的结论");
    return page;
  }

  @Test
  void a_plan_reaches_the_door_and_leads_to_its_consultation() {
    answering("prepare", new Change.Done<>(stored));
    PlanPage page = plan();
    page.getForm().put("consulted", Consulted.THIRD_PARTY).put("party.delivery", Delivery.POST);
    page.getForm().put("party.destination", "赣州市某路2号");

    page.prepare();

    ConsultationPlan asked = (ConsultationPlan) told.getFirst()[2];
    assertThat(asked.consulted()).isEqualTo(Consulted.THIRD_PARTY);
    assertThat(asked.party().destination()).isEqualTo("赣州市某路2号");
    assertThat(asked.identityTold()).isFalse();
    assertThat(screen.went).containsExactly("/console/consultation.xhtml?id=" + PartyMother.ID);
  }

  @Test
  void a_plan_without_a_choice_is_not_sent() {
    answering("prepare", new Change.Done<>(stored));

    plan().prepare();

    assertThat(told).isEmpty();
    assertThat(screen.shown)
        .containsExactlyInAnyOrder("consulted|ERROR|请选择。", "party_delivery|ERROR|请选择。");
  }

  @Test
  void a_text_that_names_the_applicant_is_refused_at_its_field() {
    answering("prepare", Change.refused("told", "identity", "内容中有申请人的姓名，请删去。"));
    PlanPage page = plan();
    page.getForm().put("consulted", Consulted.THIRD_PARTY).put("party.delivery", Delivery.POST);

    page.prepare();

    assertThat(screen.shown).containsExactly("told|ERROR|内容中有申请人的姓名，请删去。");
    assertThat(page.getForm().text("party.name")).isEqualTo("某甲公司");
  }

  @Test
  void the_day_of_an_answer_that_is_refused_is_told_at_its_own_field() {
    stored = PartyMother.view(3, Standing.AWAITED);
    answering("answered", Change.refused("on", "order", "答复日期不能早于收到征求意见书的日期，请核对。"));
    ConsultationPage page = page();
    page.getAnswer().put("answeredOn", "2020-09-01").put("position", Position.OBJECTS);
    page.getAnswer().put("reasons", "涉及商业秘密");

    page.answered();

    assertThat(screen.shown).containsExactly("answeredOn|ERROR|答复日期不能早于收到征求意见书的日期，请核对。");
    assertThat(page.getAnswer().text("reasons")).isEqualTo("涉及商业秘密");
    assertThat(((Answer) told.getFirst()[3]).position()).isEqualTo(Position.OBJECTS);
  }

  @Test
  void after_a_stale_version_the_next_try_counts() {
    answering("received", Change.refused("", "stale", "他人刚刚改动了这项征求意见，请刷新后再办理。"));
    stored = PartyMother.view(3, Standing.SENT);
    ConsultationPage page = page();
    page.getReceipt().put("receivedOn", "2020-10-09");
    stored = PartyMother.view(4, Standing.SENT);

    page.received();
    page.received();

    assertThat(told).extracting(each -> each[2]).containsExactly(3L, 4L);
  }

  @Test
  void a_weighing_needs_a_conclusion() {
    stored = PartyMother.view(3, Standing.OBJECTED);
    answering("weigh", new Change.Done<>(stored));
    ConsultationPage page = page();
    page.getWeighing().put("note", "理由不充分，公开不损害其合法权益");

    page.weigh();
    page.getWeighing().put("disclose", "DISCLOSE");
    page.weigh();

    assertThat(screen.shown).first().isEqualTo("disclose|ERROR|请选择。");
    assertThat(told).hasSize(1);
    assertThat(((Weighing) told.getFirst()[3]).disclose()).isTrue();
  }

  @Test
  void who_is_asked_stays_masked_until_a_reason_is_given() {
    answering("unmask", new Change.Done<>(PartyMother.PLAIN));
    ConsultationPage page = page();
    String before = page.getParty().name();
    String typed = page.getPlan().text("party.name");
    page.getLooking().put("reason", "核对地址");

    page.unmask();

    assertThat(before).isEqualTo("某**");
    assertThat(typed).isEmpty();
    assertThat(page.getParty().name()).isEqualTo("某甲公司");
    assertThat(page.getPlan().text("party.name")).isEqualTo("某甲公司");
    assertThat(told.getFirst()[2]).isEqualTo("核对地址");
  }

  @Test
  void an_address_without_a_consultation_shows_none() {
    ConsultationPage page = page();

    page.read(Map.of("id", "../../etc"));

    assertThat(page.getView()).isNull();
  }
}
