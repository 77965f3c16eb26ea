package gongkai.applications.intake;

import static gongkai.applications.intake.FrontDesk.code;
import static gongkai.applications.intake.FrontDesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.desk.Group;
import gongkai.applications.intake.Intake.Look;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.applications.numbering.FreshCodes;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sending the form of the site. */
class ApplicationsAreTakenOnceTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theReceiptTellsNumberAndDeadlineAndTheCaseIsOnTheList(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));

      var facts = desk.find("jfj-2020-00001").facts();
      assertThat(receipt.number()).isEqualTo("jfj-2020-00001");
      assertThat(receipt.receivedOn()).isEqualTo("2020-03-09");
      assertThat(receipt.deadline()).isEqualTo("2020-04-07");
      assertThat(facts.stage()).isEqualTo(Stage.REGISTERED);
      assertThat(facts.dial().deadline()).isEqualTo(receipt.deadline());
      assertThat(desk.onTheList(Group.UNASSIGNED)).containsExactly(facts.id());
      assertThat(desk.onTheList(Group.LATER)).containsExactly(facts.id());
      assertThat(desk.onTheList(Group.MINE)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theCodeOfACaseOpensWhatWasMadeOfItAndNothingElse(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));
      Receipt other = done(desk.submit(Submissions.person()));
      String again = desk.answeredAgain(receipt.number());

      Look own = desk.at(intake -> intake.look(again, receipt.code(), "own"));
      Look strange = desk.at(intake -> intake.look(again, other.code(), "other"));
      Look elsewhere = desk.at(intake -> intake.look(other.number(), receipt.code(), "other"));

      assertThat(own)
          .isInstanceOfSatisfying(
              Look.Seen.class, seen -> assertThat(seen.progress().number()).isEqualTo(again));
      assertThat(strange).isInstanceOf(Look.Wrong.class);
      assertThat(elsewhere).isInstanceOf(Look.Wrong.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aWithdrawalIsToldToTheMattersInsideTheCase(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));

      done(desk.at(i -> i.withdraw(receipt.number(), receipt.code(), "不再需要", "own")));

      String id = desk.find(receipt.number()).id().toString();
      assertThat(desk.concern.told()).containsExactly("applicant " + id);
      assertThat(code(desk.at(i -> i.withdraw(receipt.number(), receipt.code(), "再次", "own"))))
          .isNotBlank();
      assertThat(desk.concern.told()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsSentOnSundayCountsAsReceivedOnMonday(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      desk.clock.set(Instant.parse("2020-03-15T15:59:58Z"));

      Receipt receipt = done(desk.submit(Submissions.person()));

      LocalDate sunday = LocalDate.of(2020, 3, 15);
      assertThat(receipt.receivedOn()).isEqualTo("2020-03-16");
      assertThat(desk.find(receipt.number()).clockEvents())
          .containsExactly(new ClockEvent.Received(sunday, Channel.ONLINE, sunday, sunday, sunday));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsOnlyLookedAtIsJudgedAsIfItWereSentAndLeavesNothing(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      var missing = Submissions.with("agent", "乙", "name", "");

      var seen = desk.at(intake -> intake.examine(missing, List.of()));
      var good = desk.at(intake -> intake.examine(Submissions.person(), List.of()));

      assertThat(new Change.Refused<Receipt>(seen)).isEqualTo(desk.submit(missing));
      assertThat(good).isEmpty();
      assertThat(done(desk.submit(Submissions.person())).number()).isEqualTo("jfj-2020-00001");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFormThatIsSentTwiceIsOneApplicationWithTheSameReceipt(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      String key = UUID.randomUUID().toString();
      Receipt first = done(desk.submit(Submissions.person(), key));

      Receipt second = done(desk.submit(Submissions.person(), key));

      assertThat(second).isEqualTo(first);
      assertThat(done(desk.submit(Submissions.person())).number()).isEqualTo("jfj-2020-00002");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDayLaterTheCodeIsNotToldAgain(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      String key = UUID.randomUUID().toString();
      Receipt first = done(desk.submit(Submissions.person(), key));
      desk.clock.set(first.at().plus(FreshCodes.KEPT).plusSeconds(1));

      Change<Receipt> again = desk.submit(Submissions.person(), key);

      assertThat(code(again)).isEqualTo("repeated");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsRefusedTakesNoNumberAndTheFormCanBeSentAgain(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      String key = UUID.randomUUID().toString();
      Change<Receipt> refused = desk.submit(Submissions.with("name", ""), key);

      Receipt receipt = done(desk.submit(Submissions.person(), key));

      assertThat(code(refused)).isEqualTo("required");
      assertThat(receipt.number()).isEqualTo("jfj-2020-00001");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void tooManyFromOneSourceAreAskedToComeLater(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      desk.perHour = 2;
      done(desk.submit(Submissions.person()));
      done(desk.submit(Submissions.person()));

      Change<Receipt> third = desk.submit(Submissions.person());
      desk.clock.set(desk.clock.instant().plusSeconds(3601));
      Change<Receipt> later = desk.submit(Submissions.person());

      assertThat(code(third)).isEqualTo("busy");
      assertThat(done(later).number()).isEqualTo("jfj-2020-00003");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theTrailNamesNobodyAndTheMailsSubjectNeither(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));

      assertThat(desk.audit.lines())
          .hasSize(1)
          .first()
          .asString()
          .startsWith("applicant application.received application:")
          .contains(receipt.number())
          .doesNotContain("测试甲", "example.cn");
      assertThat(desk.outbox.messages())
          .hasSize(1)
          .first()
          .satisfies(
              mail -> {
                assertThat(mail.recipient()).isEqualTo("jia@example.cn");
                assertThat(mail.text()).contains(receipt.number(), receipt.code());
                assertThat(mail.subject()).doesNotContain("测试甲", receipt.code());
              });
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anAgentBringsAnAuthorisation(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Submission form =
          Submissions.with(
              "agent",
              "测试乙",
              "agentPhone",
              "13876543211",
              "agentDocument",
              "PASSPORT",
              "agentDocumentNumber",
              "E12345678");

      Change<Receipt> without = desk.submit(form);

      assertThat(((Change.Refused<Receipt>) without).problems())
          .extracting(Change.Problem::field, Change.Problem::code)
          .isEqualTo(List.of(org.assertj.core.groups.Tuple.tuple("agent", "required")));
    }
  }
}
