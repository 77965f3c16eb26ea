package gongkai.applications.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterView;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer that was approved in time and leaves late: allowed, but the file says why. */
class LateAnswersNeedAReasonTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 4, 7);
  private static final LocalDate LATE = LocalDate.of(2020, 4, 8);

  private static Change<LetterView> send(LetterOffice office, LetterView letter, String reason) {
    LocalDate today = LocalDate.now(office.clock);
    return office.dispatch(
        letter, new Dispatch(Delivery.ONLINE, today, "", letter.maskedRecipient(), reason));
  }

  private static List<String> problems(Change<?> change) {
    return change instanceof Change.Refused<?> refused
        ? refused.problems().stream().map(LateAnswersNeedAReasonTest::problem).toList()
        : List.of();
  }

  private static String problem(Problem problem) {
    return problem.field() + ":" + problem.code();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void on_the_last_day_nothing_is_asked_on_the_next_the_reason_is_and_the_file_keeps_it(
      DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      office.clock.day(LATE.toString());

      Change<LetterView> without = send(office, letter, " ");
      Change<LetterView> with = send(office, letter, "档案室搬迁，原件迟至今日找到。");

      assertThat(problems(without)).containsExactly("lateReason:late-reason");
      LetterOffice.done(with);
      assertThat(office.clockEvents(id)).last().isEqualTo(new ClockEvent.Replied(LATE));
      assertThat(office.told(id)).contains("档案室搬迁，原件迟至今日找到。");
      assertThat(office.stage(id)).isEqualTo(Stage.CLOSED);
    }
  }

  @ParameterizedTest
  @CsvSource({"2020-04-06, ''", "2020-04-07, ''", "2020-04-08, lateReason:late-reason"})
  void the_last_day_is_in_time(LocalDate day, String expected) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      office.clock.day(day.toString());

      assertThat(String.join(",", problems(send(office, letter, "")))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_reason_in_the_approved_proposal_is_not_asked_for_again(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", null);
      office.db.run(
          em ->
              new gongkai.applications.casefile.DisclosureApplications(em)
                  .locked(id)
                  .orElseThrow()
                  .decide(Outcome.INTERNAL_AFFAIRS));
      office.clock.day(LAST_DAY.plusDays(2).toString());
      office.approveLate(id, LetterKind.REFUSED, Outcome.INTERNAL_AFFAIRS, "经办人员患病。");
      LetterView letter = office.approved(LetterOffice.refusal(id));

      assertThat(problems(send(office, letter, ""))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_reason_has_its_length(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      office.clock.day(LATE.toString());

      assertThat(problems(send(office, letter, "因".repeat(501))))
          .containsExactly("lateReason:length");
    }
  }
}
