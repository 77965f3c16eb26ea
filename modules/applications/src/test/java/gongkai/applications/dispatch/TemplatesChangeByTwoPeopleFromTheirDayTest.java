package gongkai.applications.dispatch;

import static gongkai.applications.dispatch.LetterOffice.done;
import static gongkai.applications.dispatch.LetterOffice.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates.Proposal;
import gongkai.applications.letter.Templates.Wording;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text of letters is changed by one person, approved by another, and holds from its day. */
class TemplatesChangeByTwoPeopleFromTheirDayTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 9);
  private static final LocalDate FROM = LocalDate.of(2020, 3, 16);
  private static final LocalDate UNTIL = LocalDate.of(2020, 3, 20);
  private static final String DELIVERED = "本机关对您（单位）申请的信息不予公开";
  private static final String CHANGED = "本机关决定不予公开您（单位）申请的信息";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatCannotBeUsedIsRefusedAndNobodyApprovesTheOwnText(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      String text = changed(office);

      var broken = propose(office, People.REVIEWER, FROM, UNTIL, text + "{{#reason}}");
      var without = propose(office, People.REVIEWER, FROM, UNTIL, text.replace("{{remedy}}", ""));
      var past = propose(office, People.REVIEWER, TODAY.minusDays(1), UNTIL, text);
      var backwards = propose(office, People.REVIEWER, FROM, FROM.minusDays(1), text);
      var officer = propose(office, People.OFFICER, FROM, UNTIL, text);
      Proposal proposal = done(propose(office, People.REVIEWER, FROM, UNTIL, text));
      var own = office.templates(t -> t.approve(People.REVIEWER, proposal.id()));
      List<Proposal> known = office.templates(t -> t.proposals(LetterKind.REFUSED));
      var unentitled = office.templates(t -> t.approve(People.OFFICER, proposal.id()));

      assertThat(problems(broken)).containsExactly("text:syntax");
      assertThat(problems(without)).containsExactly("text:clause");
      assertThat(problems(past)).containsExactly("from:past");
      assertThat(problems(backwards)).containsExactly("until:past");
      assertThat(problems(officer)).containsExactly(":forbidden");
      assertThat(problems(own)).containsExactly(":same-person");
      assertThat(problems(unentitled)).containsExactly(":forbidden");
      assertThat(office.template(LetterKind.REFUSED, FROM).text()).contains(DELIVERED);
      assertThat(known).containsExactly(proposal);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theApprovedTextHoldsFromItsDayToItsLastAndThenTheDeliveredOneAgain(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      Proposal proposal = done(propose(office, People.REVIEWER, FROM, UNTIL, changed(office)));

      Proposal approved = done(office.templates(t -> t.approve(People.APPROVER, proposal.id())));
      List<Template> holding = office.templates(t -> t.holding(FROM));
      var again = office.templates(t -> t.approve(People.APPROVER, proposal.id()));

      assertThat(approved.approver()).isEqualTo("approver");
      assertThat(problems(again)).containsExactly(":state");
      assertThat(text(office, FROM.minusDays(1))).contains(DELIVERED);
      assertThat(text(office, FROM)).contains(CHANGED);
      assertThat(text(office, UNTIL)).contains(CHANGED);
      assertThat(text(office, UNTIL.plusDays(1))).contains(DELIVERED);
      assertThat(holding)
          .filteredOn(template -> template.text().contains(CHANGED))
          .singleElement()
          .extracting(Template::kind, Template::version)
          .containsExactly(LetterKind.REFUSED, approved.version());
      assertThat(office.audit.lines())
          .containsExactly(
              "reviewer template.proposed template:REFUSED version 2",
              "approver template.approved template:REFUSED version 2");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aTemplateHoldsNoNumberOfAPerson(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      String text = changed(office);
      String number = text + "\n440524188001010014";

      var inText = propose(office, People.REVIEWER, FROM, null, number);
      var inNote =
          office.templates(
              t ->
                  t.propose(
                      People.REVIEWER,
                      new Wording(
                          LetterKind.REFUSED, FROM, null, "不予公开告知书", text, "按13907976543的意见")));

      assertThat(problems(inText)).containsExactly("text:personal");
      assertThat(problems(inNote)).containsExactly("note:personal");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsDiscardedNeverHoldsAndWhatHoldsIsNotDiscarded(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      Proposal waiting = done(propose(office, People.REVIEWER, FROM, null, changed(office)));
      Proposal approved = done(propose(office, People.REVIEWER, FROM, null, changed(office)));
      Proposal used = done(propose(office, People.REVIEWER, FROM, FROM, changed(office)));
      done(office.templates(t -> t.approve(People.APPROVER, approved.id())));
      done(office.templates(t -> t.approve(People.APPROVER, used.id())));

      done(office.templates(t -> t.discard(People.REVIEWER, waiting.id())));
      done(office.templates(t -> t.discard(People.APPROVER, approved.id())));
      var late = office.templates(t -> t.approve(People.APPROVER, waiting.id()));
      office.clock.day(FROM.toString());
      var tooLate = office.templates(t -> t.discard(People.APPROVER, used.id()));

      assertThat(problems(late)).containsExactly(":state");
      assertThat(problems(tooLate)).containsExactly(":state");
      assertThat(text(office, FROM)).contains(CHANGED);
      assertThat(text(office, FROM.plusDays(1))).contains(DELIVERED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void lettersOnEachSideOfTheDayHaveTheWordsOfTheirDay(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      Proposal proposal = done(propose(office, People.REVIEWER, FROM, UNTIL, changed(office)));
      done(office.templates(t -> t.approve(People.APPROVER, proposal.id())));

      office.clock.day("2020-03-13");
      String before = composed(office, id);
      office.clock.day("2020-03-16");
      String during = composed(office, id);
      office.clock.day("2020-03-23");
      String after = composed(office, id);

      assertThat(before).contains(DELIVERED).doesNotContain(CHANGED);
      assertThat(during).contains(CHANGED, "依照").doesNotContain(DELIVERED);
      assertThat(after).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void thePreviewShowsTheTextOnTheSampleCase(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      String text = changed(office);

      Rendition page = done(preview(office, text));
      var broken = preview(office, text + "{{");

      assertThat(new String(page.content(), StandardCharsets.UTF_8))
          .contains("示例〔2020〕1号", "2023年度本区工业企业技术改造项目补助资金分配方案", CHANGED, "不予公开的事实和理由");
      assertThat(problems(broken)).containsExactly("text:syntax");
    }
  }

  private static Change<Rendition> preview(LetterOffice office, String text) {
    return office.templates(t -> t.preview(LetterKind.REFUSED, "不予公开告知书", text, LetterFormat.HTML));
  }

  private static String composed(LetterOffice office, CaseId id) {
    LetterView letter = office.composed(LetterOffice.refusal(id));
    var written = office.letters(l -> l.text(People.OFFICER, letter.id())).orElseThrow();
    return String.join("\n", written.paragraphs());
  }

  private static String changed(LetterOffice office) {
    return text(office, TODAY).replace(DELIVERED, CHANGED);
  }

  private static String text(LetterOffice office, LocalDate on) {
    return office.template(LetterKind.REFUSED, on).text();
  }

  private static Change<Proposal> propose(
      LetterOffice office, Actor actor, LocalDate from, @Nullable LocalDate until, String text) {
    var wording = new Wording(LetterKind.REFUSED, from, until, "不予公开告知书", text, "改写决定的句子");
    return office.templates(t -> t.propose(actor, wording));
  }
}
