package gongkai.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.Procedure;
import gongkai.applications.desk.Verb;
import gongkai.applications.desk.Wizard;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class ActsKeepWhatIsTypedTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final Map<String, Function<Object[], Object>> procedure = new HashMap<>();
  private CaseView stored = CasesMother.view(3, Verb.values());

  private ActPage page(Verb verb) {
    ActPage page = new ActPage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.cases = Doors.of(Cases.class, Map.of("find", x -> Optional.of(stored)));
    page.forms = new ActForms();
    page.forms.departments = Doors.of(Departments.class, Map.of());
    page.forms.labels = new CaseLabels();
    page.forms.labels.screen = screen;
    page.acts = new Acts();
    page.acts.desk = Doors.of(Desk.class, Map.of());
    page.acts.wizard = Doors.of(Wizard.class, Map.of());
    page.acts.procedure = Doors.of(Procedure.class, procedure);
    page.read(Map.of("id", CasesMother.ID.value(), "verb", verb.name()));
    return page;
  }

  @Test
  void when_the_door_refuses_the_reason_is_shown_at_its_field() {
    procedure.put("extend", x -> Change.refused("workingDays", "length", "延期为1至20个工作日，请调整。"));
    ActPage page = page(Verb.EXTEND);
    page.getForm().put("workingDays", "21").put("reason", "案情复杂");

    page.act();

    assertThat(screen.shown).containsExactly("workingDays|ERROR|延期为1至20个工作日，请调整。");
    assertThat(page.getForm().text("reason")).isEqualTo("案情复杂");
    assertThat(screen.went).isEmpty();
  }

  @Test
  void when_a_day_cannot_be_read_nothing_is_asked_of_the_door() {
    ActPage page = page(Verb.WITHDRAW);
    page.getForm().put("on", "2020-02-30").put("reason", "不再需要");

    page.act();

    assertThat(screen.shown).hasSize(1).first().asString().startsWith("on|ERROR|日期不正确");
    assertThat(page.getForm().text("on")).isEqualTo("2020-02-30");
  }

  @Test
  void when_somebody_was_faster_what_they_did_is_shown_and_the_next_try_counts() {
    Object[] versions = new Object[2];
    procedure.put(
        "extend",
        x -> {
          boolean first = versions[0] == null;
          versions[first ? 0 : 1] = x[2];
          return first ? Change.refused("", "stale", "他人已办理，请核对后再试。") : new Change.Done<>(stored);
        });
    ActPage page = page(Verb.EXTEND);
    page.getForm().put("workingDays", "20").put("reason", "案情复杂");
    stored = CasesMother.view(5, Verb.values());

    page.act();
    List<String> news = page.getNews().stream().map(CaseView.Step::text).toList();
    page.act();

    assertThat(news).containsExactly("第3步", "第4步");
    assertThat(versions).containsExactly(3L, 5L);
    assertThat(screen.went)
        .containsExactly("/console/case.xhtml?id=7d3c1a58-26a2-4b87-9d5e-3f6a1c9b2e10");
  }

  @Test
  void what_is_typed_reaches_the_door() {
    Object[][] told = new Object[1][];
    procedure.put(
        "askCorrection",
        x -> {
          told[0] = x;
          return new Change.Done<>(stored);
        });
    ActPage page = page(Verb.ASK_CORRECTION);
    page.getForm().put("items", " 请写明文号 \n\n请写明年份").put("workingDays", "10");

    page.act();

    assertThat(told[0][3]).isEqualTo(List.of("请写明文号", "请写明年份"));
    assertThat(told[0][4]).isEqualTo(10);
    assertThat(screen.shown).singleElement().asString().contains("补正告知已呈批");
  }

  @Test
  void a_link_names_an_item_or_an_earlier_case_but_not_both() {
    ActPage page = page(Verb.LINK);
    page.getForm().put("indexNumber", "A/2020-1").put("number", "〔2019〕3号");

    page.act();

    assertThat(screen.shown).singleElement().asString().startsWith("indexNumber|ERROR|");
  }

  @Test
  void one_part_alone_is_refused_where_the_second_is_missing() {
    ActPage page = page(Verb.SPLIT);
    page.acts.desk =
        Doors.of(
            Desk.class,
            Map.of("split", x -> Change.refused("parts", "length", "请拆分为2至20项，每项写明申请公开的内容。")));
    page.getForm().put("parts.0", "申请公开甲文件");

    page.act();

    assertThat(screen.shown).containsExactly("parts_1|ERROR|请拆分为2至20项，每项写明申请公开的内容。");
    assertThat(page.getForm().text("parts.0")).isEqualTo("申请公开甲文件");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verb.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DECIDE", "TO_PROACTIVE"})
  void every_verb_has_a_form_whose_days_and_numbers_are_read(Verb verb) {
    String[] asked = new String[1];
    Function<Object[], Object> yes = x -> new Change.Done<>(stored);
    Map<String, Function<Object[], Object>> all = new HashMap<>();
    for (Class<?> door : List.of(Desk.class, Procedure.class, Wizard.class)) {
      for (var method : door.getMethods()) {
        all.put(
            method.getName(),
            x -> {
              asked[0] = method.getName();
              return yes.apply(x);
            });
      }
    }
    procedure.putAll(all);
    ActPage page = page(verb);
    page.acts.desk = Doors.of(Desk.class, all);
    page.acts.wizard = Doors.of(Wizard.class, all);
    page.getForm().getFields().stream()
        .filter(field -> !field.name().equals("number"))
        .forEach(field -> page.getForm().put(field.name(), sample(field)));

    page.act();

    assertThat(asked[0]).isNotNull();
    assertThat(screen.shown).singleElement().asString().startsWith("|INFO|");
  }

  private static String sample(gongkai.console.forms.Field field) {
    return switch (field.kind()) {
      case DATE -> LocalDate.of(2020, 10, 9).toString();
      case NUMBER -> "1";
      case CHOICE -> field.options().isEmpty() ? "1" : field.options().getFirst().code();
      default -> "内容";
    };
  }
}
