package gongkai.applications.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockEvent.CorrectionAsked;
import gongkai.applications.clock.ClockEvent.CorrectionLapsed;
import gongkai.applications.clock.ClockEvent.Ended;
import gongkai.applications.clock.ClockEvent.Extended;
import gongkai.applications.clock.ClockEvent.FeeLapsed;
import gongkai.applications.clock.ClockEvent.FeeNoticeReceived;
import gongkai.applications.clock.ClockEvent.FeeNoticeSent;
import gongkai.applications.clock.ClockEvent.PeriodFixed;
import gongkai.applications.clock.ClockEvent.ReasonsAsked;
import gongkai.applications.clock.ClockEvent.Replied;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Recipient;
import gongkai.applications.letter.template.SampleCase;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of the letters T1 to T26 tells the clock when it leaves; no kind is forgotten. */
class EveryLetterTellsTheClockTest {
  private static final LocalDate RECEIVED = LocalDate.of(2024, 9, 10);
  private static final LocalDate SOON = LocalDate.of(2024, 9, 12);
  private static final LocalDate LATER = LocalDate.of(2024, 11, 12);
  private static final List<ClockEvent> CORRECTION = List.of(new CorrectionAsked(SOON, 15));
  private static final List<ClockEvent> FEE =
      List.of(new FeeNoticeSent(SOON), new FeeNoticeReceived(SOON));

  private static Stream<Arguments> letters() {
    return Stream.of(
        moves(LetterKind.RECEIPT, null),
        moves(LetterKind.CORRECTION, new CorrectionAsked(SOON, 15), "workingDays", "15"),
        moves(LetterKind.REASONS_ASKED, new ReasonsAsked(SOON)),
        moves(LetterKind.EXTENSION, new Extended(SOON, SOON, 20), "workingDays", "20"),
        moves(LetterKind.THIRD_PARTY_CONSULTATION, null),
        moves(LetterKind.CONSULTATION_NOTICE, null),
        moves(LetterKind.BODY_CONSULTATION, null),
        moves(LetterKind.THIRD_PARTY_DECISION, null),
        answers(LetterKind.GRANTED, Outcome.GRANTED),
        answers(LetterKind.ALREADY_PUBLIC, Outcome.GRANTED),
        answers(LetterKind.PARTIAL, Outcome.PARTIAL),
        answers(LetterKind.REFUSED, Outcome.INTERNAL_AFFAIRS),
        answers(LetterKind.NOT_HELD, Outcome.NOT_HELD),
        answers(LetterKind.NOT_RESPONSIBLE, Outcome.NOT_HELD),
        answers(LetterKind.NEEDS_PRODUCTION, Outcome.NEEDS_PRODUCTION),
        answers(LetterKind.STILL_UNCLEAR, Outcome.STILL_UNCLEAR),
        answers(LetterKind.PETITION, Outcome.PETITION),
        answers(LetterKind.REPEATED, Outcome.REPEATED),
        answers(LetterKind.PUBLICATION, Outcome.PUBLICATION),
        answers(LetterKind.ABUSIVE, Outcome.ABUSIVE),
        answers(LetterKind.CONFIRMATION, Outcome.CONFIRMATION),
        moves(
            LetterKind.REASONABLE_PERIOD,
            new PeriodFixed(SOON, LocalDate.of(2024, 12, 2)),
            "until",
            "2024-12-02"),
        moves(LetterKind.FEE, new FeeNoticeSent(SOON)),
        ends(LetterKind.LAPSED, Outcome.CORRECTION_LAPSED, CORRECTION, new CorrectionLapsed(LATER)),
        ends(LetterKind.LAPSED, Outcome.FEE_LAPSED, FEE, new FeeLapsed(LATER)),
        answers(LetterKind.RECTIFICATION, Outcome.ENDED_OTHERWISE),
        ends(LetterKind.TERMINATED, Outcome.ENDED_OTHERWISE, List.of(), new Ended(SOON)));
  }

  private static Arguments moves(LetterKind kind, @Nullable ClockEvent told, String... field) {
    Map<String, String> fields = field.length == 0 ? Map.of() : Map.of(field[0], field[1]);
    return arguments(kind, null, List.of(), told, fields);
  }

  private static Arguments answers(LetterKind kind, Outcome outcome) {
    return arguments(kind, outcome, List.of(), new Replied(SOON), Map.of());
  }

  private static Arguments ends(
      LetterKind kind, Outcome outcome, List<ClockEvent> before, ClockEvent told) {
    return arguments(kind, outcome, before, told, Map.of("withdrawn", SOON.toString()));
  }

  @Test
  void the_table_has_every_kind() {
    assertThat(letters().map(each -> (LetterKind) each.get()[0]))
        .containsOnly(LetterKind.values())
        .contains(LetterKind.values());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void a_letter_that_leaves_tells_the_clock_what_it_does(
      LetterKind kind,
      @Nullable Outcome outcome,
      List<ClockEvent> before,
      @Nullable ClockEvent told,
      Map<String, String> typed) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      LocalDate today = before.isEmpty() ? SOON : LATER;
      office.clock.day(today.toString());
      CaseId id = received(office, kind, outcome, before);
      LetterView letter = written(office, id, kind, outcome, typed);

      LetterOffice.done(
          office.dispatch(
              letter, new Dispatch(Delivery.ONLINE, today, "", letter.maskedRecipient())));

      List<ClockEvent> events = office.clockEvents(id);
      assertThat(events.subList(1 + before.size(), events.size()))
          .isEqualTo(told == null ? List.of() : List.of(told));
      assertThat(office.stage(id) == Stage.CLOSED).isEqualTo(outcome != null);
    }
  }

  private static CaseId received(
      LetterOffice office, LetterKind kind, @Nullable Outcome outcome, List<ClockEvent> before) {
    CaseKind of = kind == LetterKind.RECTIFICATION ? CaseKind.RECTIFICATION : CaseKind.DISCLOSURE;
    return office.received(RECEIVED, of, outcome, before);
  }

  /** A letter whose fields are filled, that was put up and approved, and signed. */
  private static LetterView written(
      LetterOffice office,
      CaseId id,
      LetterKind kind,
      @Nullable Outcome outcome,
      Map<String, String> typed) {
    LocalDate today = LocalDate.now(office.clock);
    var fields = new HashMap<>(SampleCase.fields(office.template(kind, today), outcome));
    typed.forEach((name, value) -> fields.computeIfPresent(name, (key, old) -> value));
    String until =
        kind == LetterKind.REASONABLE_PERIOD
            ? fields.getOrDefault("until", "")
            : fields.getOrDefault("workingDays", "");
    office.approve(id, kind, outcome, until);
    var to = new Recipient("示例申请人", Delivery.ONLINE, "");
    return office.approved(new LetterOrder(id, kind, outcome, to, fields));
  }

  @ParameterizedTest
  @MethodSource("confirmations")
  void a_letter_that_confirms_how_a_case_ended_leaves_and_tells_nothing_again(
      LetterKind kind, Outcome outcome, List<ClockEvent> before, ClockEvent end) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      office.clock.day(LATER.toString());
      CaseId id = office.received(RECEIVED, CaseKind.DISCLOSURE, null, before);
      office.tell(id, end);
      LetterView letter = written(office, id, kind, outcome, Map.of("withdrawn", "2024-09-11"));

      LetterOffice.done(
          office.dispatch(
              letter, new Dispatch(Delivery.ONLINE, LATER, "", letter.maskedRecipient())));

      assertThat(office.clockEvents(id)).last().isEqualTo(end);
    }
  }

  private static Stream<Arguments> confirmations() {
    return Stream.of(
        arguments(LetterKind.LAPSED, Outcome.FEE_LAPSED, FEE, new FeeLapsed(LATER)),
        arguments(LetterKind.TERMINATED, Outcome.ENDED_OTHERWISE, List.of(), new Ended(SOON)));
  }
}
