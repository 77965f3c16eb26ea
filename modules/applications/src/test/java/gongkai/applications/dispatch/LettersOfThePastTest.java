package gongkai.applications.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Recipient;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A case of 2020 that is entered from its file in 2026, with the letter that answered it. */
class LettersOfThePastTest {
  private static final LocalDate DECIDED = LocalDate.of(2020, 3, 20);
  private static final LocalDate LEFT = LocalDate.of(2020, 3, 23);
  private static final LocalDate ENTERED = LocalDate.of(2026, 3, 9);

  private static List<String> codes(Change<?> change) {
    return change instanceof Change.Refused<?> refused
        ? refused.problems().stream().map(Problem::code).toList()
        : List.of();
  }

  private static LetterOrder mailed(CaseId id) {
    LetterOrder order = LetterOffice.refusal(id);
    return new LetterOrder(
        id,
        order.kind(),
        order.outcome(),
        new Recipient("演示申请人", Delivery.EMAIL, "demo@example.cn"),
        order.fields());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void itKeepsItsDatesIsNumberedInItsYearTellsTheLawOfItsDayAndIsNotSentAgain(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      office.clock.day(ENTERED.toString());
      CaseId id = office.recordLater("jfj-2020-00001", ENTERED, Outcome.INTERNAL_AFFAIRS);
      LetterView written =
          LetterOffice.done(office.letters(l -> l.record(People.OFFICER, mailed(id), DECIDED)));
      LetterView letter =
          LetterOffice.done(
              office.letters(l -> l.approve(People.APPROVER, written.id(), written.version())));

      LetterView left =
          LetterOffice.done(
              office.dispatch(
                  letter, new Dispatch(Delivery.EMAIL, LEFT, "", letter.maskedRecipient())));

      assertThat(left.number()).isEqualTo("赣开经发公开〔2020〕1号");
      assertThat(left.decidedOn()).isEqualTo(DECIDED);
      assertThat(left.dispatchedOn()).isEqualTo(LEFT);
      assertThat(office.clockEvents(id)).contains(new ClockEvent.Replied(LEFT));
      assertThat(office.postbox.messages()).isEmpty();
      var text = office.letters(l -> l.text(People.OFFICER, letter.id())).orElseThrow();
      assertThat(String.join("", text.paragraphs())).contains("6个月内").doesNotContain("先向");
    }
  }

  @ParameterizedTest
  @CsvSource({"2020-03-08, order", "2026-03-10, future"})
  void itsDateLiesBetweenReceiptAndToday(LocalDate decided, String code) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      office.clock.day(ENTERED.toString());
      CaseId id = office.recordLater("jfj-2020-00001", ENTERED, Outcome.INTERNAL_AFFAIRS);

      Change<LetterView> change =
          office.letters(l -> l.record(People.OFFICER, LetterOffice.refusal(id), decided));

      assertThat(codes(change)).containsExactly(code);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLetterOfACaseOfTodayCannotBeGivenAnEarlierDate(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      office.clock.day("2020-04-20");

      Change<LetterView> change =
          office.letters(l -> l.record(People.OFFICER, LetterOffice.refusal(id), DECIDED));

      assertThat(codes(change)).containsExactly("state");
      assertThat(office.of(id)).isEmpty();
    }
  }
}
