package gongkai.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Answers.Clarity;
import gongkai.applications.desk.Answers.Extent;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Verb;
import gongkai.applications.desk.Withheld;
import gongkai.applications.desk.Wizard;
import gongkai.applications.desk.Wizard.Guidance;
import gongkai.applications.desk.Wizard.Question;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.forms.Form;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class SevenStepsTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final List<Answers> kept = new ArrayList<>();
  private Guidance guidance = new Guidance(Question.NATURE, List.of(), Optional.empty());
  private Change<CaseView> answer = new Change.Done<>(CasesMother.view(2, Verb.DECIDE));

  private WizardPage page(Map<String, String> parameters) {
    CaseLabels labels = new CaseLabels();
    labels.screen = screen;
    labels.language = new gongkai.console.frame.Language();
    WizardPage page = new WizardPage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.sheet = new AnswerSheet();
    page.sheet.labels = labels;
    page.cases =
        Doors.of(Cases.class, Map.of("find", x -> Optional.of(CasesMother.view(2, Verb.DECIDE))));
    page.wizard =
        Doors.of(
            Wizard.class,
            Map.of(
                "answers",
                x -> kept.isEmpty() ? Answers.NONE : kept.getLast(),
                "examine",
                x -> guidance,
                "keep",
                x -> {
                  kept.add((Answers) x[3]);
                  return answer;
                },
                "decide",
                x -> answer));
    page.read(parameters);
    return page;
  }

  private WizardPage step(Question step) {
    return page(Map.of("id", CasesMother.ID.value(), "step", step.name()));
  }

  @Test
  void the_wizard_opens_at_the_step_to_answer_now() {
    assertThat(page(Map.of("id", CasesMother.ID.value())).getStep()).isEqualTo(Question.NATURE);
  }

  @Test
  void a_step_is_kept_when_it_is_left_and_leads_to_the_next() {
    WizardPage page = step(Question.CLEAR);
    page.getForm().put("clear.choice", "CLEAR");

    page.next();

    assertThat(kept.getLast().clear().choice()).isEqualTo(Clarity.CLEAR);
    assertThat(screen.went)
        .containsExactly("/console/wizard.xhtml?id=" + CasesMother.ID + "&step=NATURE");
  }

  @Test
  void steps_do_not_forget_each_other() {
    WizardPage first = step(Question.CLEAR);
    first.getForm().put("clear.choice", "CLEAR");
    first.next();
    WizardPage second = step(Question.RELEASE);
    second.getForm().put("release.choice", "PART");
    second
        .getForm()
        .put("release.withheld[1].part", "第三页")
        .put("release.withheld[1].ground", "THIRD_PARTY");

    second.next();

    assertThat(kept.getLast().clear().choice()).isEqualTo(Clarity.CLEAR);
    assertThat(kept.getLast().release().choice()).isEqualTo(Extent.PART);
    assertThat(kept.getLast().release().withheld())
        .containsExactly(new Withheld("第三页", Outcome.THIRD_PARTY, "", ""));
  }

  @Test
  void there_is_always_room_for_one_more_withheld_part() {
    WizardPage page = step(Question.RELEASE);
    page.getForm().put("release.withheld[0].part", "第一页").put("release.withheld[1].part", "第二页");
    page.more();

    WizardPage again = step(Question.RELEASE);

    assertThat(again.getForm().ids()).contains("release_withheld_2_part");
    assertThat(again.getForm().text("release.withheld[1].part")).isEqualTo("第二页");
  }

  @Test
  void a_contradiction_is_told_at_its_field_and_nothing_leaves_the_page() {
    answer = Change.refused("answering.reason", "length", "答复的事实和理由须为5至4000字，请调整。");
    WizardPage page = step(Question.ANSWERING);

    page.decide();

    assertThat(screen.shown).containsExactly("answering_reason|ERROR|答复的事实和理由须为5至4000字，请调整。");
    assertThat(screen.went).isEmpty();
  }

  @Test
  void what_a_step_demands_is_told_when_it_does_not_lead_on() {
    guidance =
        new Guidance(
            Question.CLEAR,
            List.of(new Problem("clear.choice", "awaited", "请等待补正材料。")),
            Optional.empty());
    WizardPage page = step(Question.CLEAR);

    page.next();

    assertThat(screen.shown).containsExactly("clear_choice|ERROR|请等待补正材料。");
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void every_step_writes_and_reads_its_answers_without_loss(Question step) {
    Answers full = Full.ANSWERS;
    Form form = new Form(List.of());
    AnswerForm.write(full, form);

    Answers read = AnswerForm.read(Answers.NONE, step, form, 3);

    assertThat(Full.of(read, step)).isEqualTo(Full.of(full, step));
  }
}
