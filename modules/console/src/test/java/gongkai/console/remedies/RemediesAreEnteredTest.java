package gongkai.console.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.Cases;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyState;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.Choices;
import gongkai.console.frame.Labels;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Body;
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
class RemediesAreEnteredTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final Map<String, Function<Object[], Object>> door = new HashMap<>();
  private final List<RemedyEntry> entered = new ArrayList<>();

  private RemedyEditor editor(Map<String, String> request) {
    door.put("page", x -> new Remedies.Page(List.of(), 0));
    door.put("enter", x -> keep((RemedyEntry) x[1]));
    door.put("revise", x -> keep((RemedyEntry) x[3]));
    var editor = new RemedyEditor();
    editor.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    editor.screen = screen;
    editor.remedies = Doors.of(Remedies.class, door);
    editor.cases =
        Doors.of(
            Cases.class,
            Map.of(
                "find", x -> Optional.of(CasesMother.view(1)),
                "byNumber",
                    x ->
                        x[1].equals("〔2020〕1号")
                            ? Optional.of(CasesMother.view(1))
                            : Optional.empty()));
    editor.entryForm = form(editor.remedies);
    editor.entryForm.me = editor.me;
    editor.read(request);
    return editor;
  }

  private RemedyForm form(Remedies remedies) {
    var form = new RemedyForm();
    form.remedies = remedies;
    form.labels = RemediesMother.labels(screen);
    form.bodies = new Labels();
    form.choices =
        new Choices() {
          @Override
          public List<Body> getBodies() {
            return List.of();
          }
        };
    return form;
  }

  private Object keep(RemedyEntry entry) {
    entered.add(entry);
    return new Change.Done<>(RemediesMother.view(1, RemedyState.REPLY_DUE, null));
  }

  @Test
  void from_a_case_with_its_body_and_number_filled_in() {
    RemedyEditor editor = editor(Map.of("case", CasesMother.ID.value()));
    editor.getForm().put("route", "RECONSIDERATION").put("authority", "赣州市人民政府");
    editor.getForm().put("claimant.name", "王五六").put("filed", "2024-03-01");

    editor.save();

    assertThat(entered)
        .singleElement()
        .extracting(RemedyEntry::application)
        .isEqualTo(CasesMother.ID);
    assertThat(entered.getFirst().claimant()).isEqualTo(new Claimant("王五六", ""));
    assertThat(screen.went).containsExactly("/console/remedy.xhtml?id=" + RemediesMother.ID);
  }

  @Test
  void an_unknown_number_is_told_at_its_field_and_nothing_is_lost() {
    RemedyEditor editor = editor(Map.of());
    editor.getForm().put("application", "〔2020〕9号").put("authority", "赣州市人民政府");

    editor.save();

    assertThat(entered).isEmpty();
    assertThat(screen.shown).containsExactly("application|ERROR|没有这件申请，请检查登记编号；不在系统内的申请请留空。");
    assertThat(editor.getForm().text("authority")).isEqualTo("赣州市人民政府");
  }

  @Test
  void what_is_missing_is_told_at_each_field() {
    RemedyEditor editor = editor(Map.of());

    editor.save();

    assertThat(screen.shown)
        .containsExactlyInAnyOrder("body|ERROR|请选择。", "route|ERROR|请选择。", "filed|ERROR|请填写日期。");
  }

  @Test
  void a_revision_does_not_show_the_claimant_and_leaves_them_as_they_are() {
    door.put("find", x -> Optional.of(RemediesMother.view(3, RemedyState.REPLY_DUE, null)));
    RemedyEditor editor = editor(Map.of("id", RemediesMother.ID.value()));
    editor.getForm().put("application", "〔2020〕1号").put("hearing", "2024-04-01");

    editor.save();

    assertThat(editor.getForm().getValues().toString()).doesNotContain("王");
    assertThat(entered)
        .singleElement()
        .extracting(RemedyEntry::claimant)
        .isEqualTo(Claimant.UNCHANGED);
    assertThat(entered.getFirst().hearing()).isEqualTo("2024-04-01");
  }
}
