package gongkai.applications.counter;

import static gongkai.applications.counter.CounterOffice.done;
import static gongkai.applications.counter.CounterOffice.problems;
import static gongkai.applications.counter.PaperForms.dates;
import static gongkai.applications.counter.PaperForms.letter;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Counter.Registered;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff intake (Article 31). */
class PaperIsRegisteredWithItsTrueDatesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "COUNTER,         2020-03-09, 2020-03-09, -,          2020-03-09, 2020-04-07",
        "ORAL,            2020-03-09, 2020-03-09, -,          2020-03-09, 2020-04-07",
        "REGISTERED_POST, 2020-03-05, 2020-03-09, -,          2020-03-09, 2020-04-07",
        "ORDINARY_POST,   2020-03-02, 2020-03-06, 2020-03-09, 2020-03-09, 2020-04-07",
        "FAX,             2020-03-09, 2020-03-09, 2020-03-09, 2020-03-09, 2020-04-07",
        "EMAIL,           2020-03-07, 2020-03-07, 2020-03-09, 2020-03-09, 2020-04-07"
      })
  void theDateOfReceiptFollowsFromTheChannel(
      Channel channel,
      String submitted,
      String arrived,
      String confirmed,
      String received,
      String deadline) {
    try (var office = CounterOffice.open(DatabaseKind.H2, "2020-03-09")) {
      Registered registered =
          done(office.register(letter(dates(channel, submitted, arrived, confirmed))));

      var event = (ClockEvent.Received) office.find(registered).clockEvents().getFirst();
      assertThat(registered.received()).isEqualTo(received);
      assertThat(registered.deadline()).isEqualTo(deadline);
      assertThat(registered.warnings()).isEmpty();
      assertThat(event.submitted()).isEqualTo(submitted);
      assertThat(event.arrived()).isEqualTo(arrived);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anUnconfirmedLetterIsOnTheListAndStartsWithItsConfirmation(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2020-03-09")) {
      var waiting = letter(dates(Channel.ORDINARY_POST, "2020-03-05", "2020-03-09", null));
      Registered registered = done(office.register(waiting));
      var before = office.find(registered).facts();
      office.clock.day("2020-03-10");

      Registered confirmed = done(confirm(office, registered, "2020-03-10", ""));

      assertThat(before.stage()).isEqualTo(Stage.REGISTERED);
      assertThat(before.dial().state()).isEqualTo(ClockState.NOT_STARTED);
      assertThat(confirmed.received()).isEqualTo("2020-03-10");
      assertThat(confirmed.deadline()).isEqualTo("2020-04-08");
      assertThat(confirmed.warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLateConfirmationNeedsAReasonAndWarns(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2020-03-09")) {
      var waiting = letter(dates(Channel.FAX, "2020-03-09", "2020-03-09", null));
      Registered registered = done(office.register(waiting));
      office.clock.day("2020-03-12");

      Change<Registered> silent = confirm(office, registered, "2020-03-12", "");
      Registered explained = done(confirm(office, registered, "2020-03-12", "申请人电话三日未能接通"));

      assertThat(problems(silent)).extracting(Problem::code).containsExactly("late-reason");
      assertThat(explained.warnings()).hasSize(1).first().asString().contains("败诉风险");
      assertThat(explained.received()).isEqualTo("2020-03-12");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReceiptThatIsIssuedDaysLateIsNotTheStartOfTheClock(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2020-03-18")) {
      var dates = dates(Channel.REGISTERED_POST, "2020-03-05", "2020-03-09", null, "");
      var explained = dates(Channel.REGISTERED_POST, "2020-03-05", "2020-03-09", null, "收发室转交延误");

      Change<Registered> silent = office.register(letter(dates));
      Registered registered = done(office.register(letter(explained)));

      assertThat(problems(silent)).extracting(Problem::code).containsExactly("late-reason");
      assertThat(registered.received()).isEqualTo("2020-03-09");
      assertThat(registered.deadline()).isEqualTo("2020-04-07");
      assertThat(registered.warnings()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStartedClockIsNotConfirmedAgain(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2020-03-09")) {
      var counter = letter(dates(Channel.COUNTER, "2020-03-09", "2020-03-09", null));
      Registered registered = done(office.register(counter));

      Change<Registered> again = confirm(office, registered, "2020-03-09", "补登");

      assertThat(problems(again)).extracting(Problem::code).containsExactly("state");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoProvesToBeTheApplicantGetsAFreshCodeAtTheCounter(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2020-03-09")) {
      var oral = letter(dates(Channel.ORAL, "2020-03-09", "2020-03-09", null));
      Registered registered = done(office.register(oral));

      Change<Registered> unexplained = renew(office, People.OFFICER, registered, " ");
      Change<Registered> stranger = renew(office, People.STRANGER, registered, "核对证件");
      Change<Registered> inspector = renew(office, People.INSPECTOR, registered, "核对证件");
      boolean stillOpen = office.opens(registered, registered.code());
      Registered renewed = done(renew(office, People.OFFICER, registered, "当面核对身份证原件"));

      assertThat(problems(unexplained)).extracting(Problem::code).containsExactly("required");
      assertThat(problems(stranger)).extracting(Problem::code).containsExactly("unknown");
      assertThat(problems(inspector)).extracting(Problem::code).containsExactly("forbidden");
      assertThat(stillOpen).isTrue();
      assertThat(renewed.code()).isNotBlank().isNotEqualTo(registered.code());
      assertThat(office.opens(registered, registered.code())).isFalse();
      assertThat(office.opens(registered, renewed.code())).isTrue();
      assertThat(office.audit.lines())
          .last()
          .asString()
          .startsWith("officer application.code-renewed application:" + registered.id())
          .endsWith("当面核对身份证原件")
          .doesNotContain(renewed.code());
    }
  }

  private static Change<Registered> renew(
      CounterOffice office, Actor actor, Registered registered, String reason) {
    return office.at(c -> c.renewCode(actor, registered.id(), registered.version(), reason));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCaseOfThePastKeepsItsDatesAndTheNumberOfItsYear(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2021-01-15")) {
      var past = dates(Channel.COUNTER, "2020-05-18", "2020-05-18", null);

      Registered registered = done(office.register(letter(past, true, "测试丁")));

      var facts = office.find(registered).facts();
      assertThat(registered.number()).isEqualTo("jfj-2020-00001");
      assertThat(registered.received()).isEqualTo("2020-05-18");
      assertThat(facts.intent().recordedLater()).isTrue();
      assertThat(facts.intent().registeredAt()).isAfter("2021-01-14T00:00:00Z");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSheetThatIsSavedTwiceIsOneCase(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2020-03-09")) {
      String key = UUID.randomUUID().toString();
      var sheet = letter(dates(Channel.COUNTER, "2020-03-09", "2020-03-09", null));

      Registered first = done(office.register(sheet, key));
      Registered second = done(office.register(sheet, key));

      assertThat(second).isEqualTo(first);
      assertThat(first.code()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-10, 2020-03-10, submitted, future",
    "2020-03-09, 2020-03-06, arrived,   order"
  })
  void datesThatCannotBeAreRefused(String submitted, String arrived, String field, String code) {
    try (var office = CounterOffice.open(DatabaseKind.H2, "2020-03-09")) {
      var impossible = letter(dates(Channel.REGISTERED_POST, submitted, arrived, null));

      List<Problem> problems = problems(office.register(impossible));

      assertThat(problems)
          .first()
          .extracting(Problem::field, Problem::code)
          .containsExactly(field, code);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoMayNotHandleApplicationsRegistersNone(DatabaseKind kind) {
    try (var office = CounterOffice.open(kind, "2020-03-09")) {
      var sheet = letter(dates(Channel.COUNTER, "2020-03-09", "2020-03-09", null));

      for (var actor : List.of(People.REVIEWER, People.STRANGER)) {
        Change<Registered> refused =
            office.at(
                counter -> counter.register(actor, sheet, List.of(), UUID.randomUUID().toString()));
        assertThat(problems(refused)).extracting(Problem::code).containsExactly("forbidden");
      }
      assertThat(office.audit.lines()).isEmpty();
    }
  }

  private static Change<Registered> confirm(
      CounterOffice office, Registered registered, String on, String reason) {
    LocalDate day = LocalDate.parse(on);
    return office.at(
        counter ->
            counter.confirmReceipt(
                People.OFFICER, registered.id(), registered.version(), day, reason));
  }
}
