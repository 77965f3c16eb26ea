package gongkai.console.letters;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.LetterKind;
import gongkai.applications.Provision;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.Verb;
import gongkai.applications.desk.Withheld;
import gongkai.applications.desk.Wizard;
import gongkai.applications.letter.FieldType;
import gongkai.applications.letter.LetterField;
import gongkai.calendar.Deadline;
import gongkai.calendar.WorkingCalendar;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.forms.Field;
import gongkai.console.forms.Form;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class LettersSayWhatWasApprovedTest {
  private static final Withheld PART = new Withheld("工艺\n流程", Outcome.THIRD_PARTY, "第三方不同意公开", "");

  private static DraftWords words() {
    DraftWords words = new DraftWords();
    words.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    words.labels = CasesMother.labels(new RecordingScreen());
    words.calendar =
        Doors.of(
            WorkingCalendar.class,
            Map.of(
                "after",
                x -> {
                  LocalDate from = (LocalDate) x[0];
                  int days = (int) x[1];
                  return new Deadline(from, days, from.plusDays(days), false, List.of());
                }));
    words.wizard =
        Doors.of(
            Wizard.class,
            Map.of(
                "answers",
                x -> {
                  Answers none = Answers.NONE;
                  return new Answers(
                      none.clear(),
                      none.nature(),
                      none.responsible(),
                      none.held(),
                      none.release(),
                      new Answers.Giving(Provision.PAPER, ""),
                      none.answering());
                }));
    return words;
  }

  private static CaseView approved(
      LetterKind letter, @Nullable Outcome outcome, String until, List<Withheld> parts) {
    CaseView view = CasesMother.view(1, Verb.RECORD_DISPATCH);
    var proposal =
        new ProposalView(
            1,
            letter,
            ProposalView.State.APPROVED,
            "li",
            Instant.EPOCH,
            List.of(),
            "",
            List.of(),
            outcome,
            parts,
            "案情复杂",
            until,
            false,
            null);
    return new CaseView(
        view.id(),
        view.version(),
        view.number(),
        view.body(),
        view.kind(),
        view.stage(),
        view.subject(),
        view.department(),
        view.officer(),
        view.applicant(),
        view.wish(),
        view.dates(),
        view.clock(),
        null,
        view.timeline(),
        List.of(proposal),
        view.innerDeadlines(),
        view.opinions(),
        view.links(),
        view.verbs());
  }

  @Test
  void an_extension_has_its_reason_its_days_and_the_last_day() {
    Form form = new Form(List.of());

    words()
        .write(approved(LetterKind.EXTENSION, null, "10", List.of()), LetterKind.EXTENSION, form);

    assertThat(form.text("reason")).isEqualTo("案情复杂");
    assertThat(form.text("workingDays")).isEqualTo("10");
    assertThat(form.text("until")).isEqualTo(CasesMother.DEADLINE.plusDays(10).toString());
  }

  @Test
  void a_partial_disclosure_has_each_withheld_part_on_a_line_of_its_own() {
    Form form = new Form(List.of());

    words()
        .write(
            approved(LetterKind.PARTIAL, Outcome.PARTIAL, "", List.of(PART, PART)),
            LetterKind.PARTIAL,
            form);

    assertThat(form.lines("withheld"))
        .containsExactly("工艺 流程 | 第十五条 | 第三方不同意公开", "工艺 流程 | 第十五条 | 第三方不同意公开");
    assertThat(form.text("way")).isEqualTo("纸质，网上查询");
  }

  @Test
  void a_letter_of_another_kind_is_left_empty() {
    Form form = new Form(List.of());

    words()
        .write(approved(LetterKind.EXTENSION, null, "10", List.of()), LetterKind.CORRECTION, form);

    assertThat(form.getValues()).isEmpty();
  }

  @Test
  void withheld_parts_are_asked_for_on_several_lines() {
    var asked = new LetterField("withheld", FieldType.PARTS, true, "不予公开的部分", List.of(), List.of());

    assertThat(ComposePage.field(asked).kind()).isEqualTo(Field.Kind.AREA);
  }
}
