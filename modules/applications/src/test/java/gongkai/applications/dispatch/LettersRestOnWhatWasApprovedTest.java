package gongkai.applications.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The letter's own signature does not stand in for the proposal that somebody has to approve. */
class LettersRestOnWhatWasApprovedTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 9);

  private static LetterOrder order(
      CaseId id, LetterKind kind, @Nullable Outcome outcome, Map<String, String> fields) {
    return new LetterOrder(id, kind, outcome, null, fields);
  }

  private static LetterOrder extension(CaseId id, String days) {
    return order(
        id,
        LetterKind.EXTENSION,
        null,
        Map.of("reason", "需要检索多个部门的档案", "workingDays", days, "until", "2020-05-08"));
  }

  private static Change<LetterView> compose(LetterOffice office, LetterOrder order) {
    return office.letters(letters -> letters.compose(People.OFFICER, order));
  }

  private static Change<LetterView> send(LetterOffice office, LetterView letter) {
    return office.dispatch(
        letter, new Dispatch(Delivery.ONLINE, TODAY, "", letter.maskedRecipient()));
  }

  private static List<String> problems(Change<?> change) {
    return change instanceof Change.Refused<?> refused
        ? refused.problems().stream().map(LettersRestOnWhatWasApprovedTest::problem).toList()
        : List.of();
  }

  private static String problem(Problem problem) {
    return problem.field() + ":" + problem.code();
  }

  @ParameterizedTest
  @CsvSource({
    "EXTENSION,         ,                  20",
    "CORRECTION,        ,                  15",
    "REASONABLE_PERIOD, ,                  2020-04-30",
    "REASONS_ASKED,     ,                  ''",
    "REFUSED,           INTERNAL_AFFAIRS,  ''",
    "PARTIAL,           PARTIAL,           ''",
    "GRANTED,           GRANTED,           ''",
    "ALREADY_PUBLIC,    GRANTED,           ''",
    "NOT_HELD,          NOT_HELD,          ''",
    "NOT_RESPONSIBLE,   NOT_HELD,          ''",
    "PETITION,          PETITION,          ''",
    "RECTIFICATION,     ENDED_OTHERWISE,   CORRECTED",
    "LAPSED,            CORRECTION_LAPSED, ''",
  })
  void what_decides_or_moves_the_clock_needs_its_own_approved_proposal(
      LetterKind kind, @Nullable Outcome outcome, String until) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", null);
      LetterOrder order = order(id, kind, outcome, Map.of("workingDays", until, "until", until));

      Change<LetterView> without = compose(office, order);
      office.putUp(id, kind, outcome, until, proposal -> {});
      Change<LetterView> waiting = compose(office, order);
      office.approve(id, other(kind), outcome, until);
      Change<LetterView> ofAnotherKind = compose(office, order);
      office.approve(id, kind, outcome, until);
      Change<LetterView> with = compose(office, order);

      assertThat(List.of(without, waiting, ofAnotherKind))
          .allSatisfy(change -> assertThat(problems(change)).containsExactly(":unapproved"));
      assertThat(problems(with)).noneMatch(problem -> problem.endsWith(":unapproved"));
    }
  }

  private static LetterKind other(LetterKind kind) {
    return kind == LetterKind.REFUSED ? LetterKind.PARTIAL : LetterKind.REFUSED;
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIPT,",
    "THIRD_PARTY_CONSULTATION,",
    "CONSULTATION_NOTICE,",
    "BODY_CONSULTATION,",
    "THIRD_PARTY_DECISION,",
    "FEE,",
    "LAPSED, FEE_LAPSED",
    "TERMINATED, ENDED_OTHERWISE"
  })
  void what_has_a_way_of_its_own_needs_none(LetterKind kind, @Nullable Outcome outcome) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", null);

      Change<LetterView> change = compose(office, order(id, kind, outcome, Map.of()));

      assertThat(problems(change)).noneMatch(problem -> problem.endsWith(":unapproved"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EXTENSION, workingDays, 5, 20",
    "CORRECTION, workingDays, 15, 10",
    "REASONABLE_PERIOD, until, 2020-04-30, 2020-06-30"
  })
  void a_letter_gives_the_period_that_was_approved(
      LetterKind kind, String field, String approved, String written) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", null);
      office.approve(id, kind, null, approved);

      Change<LetterView> change = compose(office, order(id, kind, null, Map.of(field, written)));

      assertThat(problems(change)).containsExactly(field + ":unapproved");
    }
  }

  @ParameterizedTest
  @CsvSource({"INTERNAL_AFFAIRS, THIRD_PARTY", "INTERNAL_AFFAIRS,"})
  void a_refusal_tells_the_ground_that_was_approved(Outcome approved, @Nullable Outcome written) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", approved);

      Change<LetterView> change = compose(office, order(id, LetterKind.REFUSED, written, Map.of()));

      assertThat(problems(change)).containsExactly(":unapproved");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_extension_that_the_head_approved_leaves_and_moves_the_clock(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", null);
      office.approve(id, LetterKind.EXTENSION, null, "20");
      LetterView letter = office.approved(extension(id, "20"));

      LetterOffice.done(send(office, letter));

      assertThat(office.clockEvents(id)).contains(new ClockEvent.Extended(TODAY, TODAY, 20));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_proposal_that_was_sent_back_holds_its_letter_at_every_step(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", null);
      office.approve(id, LetterKind.EXTENSION, null, "20");
      LetterView draft = office.composed(extension(id, "20"));
      LetterView signed = office.approved(extension(id, "20"));

      office.then(
          id,
          LetterKind.EXTENSION,
          proposal ->
              LetterOffice.done(proposal.sendBack(People.APPROVER, "", office.clock.instant())));

      assertThat(
              problems(
                  office.letters(l -> l.approve(People.APPROVER, draft.id(), draft.version()))))
          .containsExactly(":unapproved");
      assertThat(problems(send(office, signed))).containsExactly(":unapproved");
      assertThat(office.clockEvents(id)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_has_left_on_paper_does_not_leave_again(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", null);
      office.approve(id, LetterKind.EXTENSION, null, "20");

      office.then(id, LetterKind.EXTENSION, proposal -> LetterOffice.done(proposal.leave(TODAY)));

      assertThat(problems(compose(office, extension(id, "20")))).containsExactly(":unapproved");
    }
  }
}
