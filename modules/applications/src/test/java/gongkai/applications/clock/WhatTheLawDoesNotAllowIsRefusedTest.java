package gongkai.applications.clock;

import static gongkai.applications.clock.Clocks.day;
import static gongkai.applications.clock.Clocks.received;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Channel;
import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationReceived;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.ClockEvent.CorrectionAsked;
import gongkai.applications.clock.ClockEvent.CorrectionLapsed;
import gongkai.applications.clock.ClockEvent.CorrectionReceived;
import gongkai.applications.clock.ClockEvent.Ended;
import gongkai.applications.clock.ClockEvent.Extended;
import gongkai.applications.clock.ClockEvent.FeeLapsed;
import gongkai.applications.clock.ClockEvent.FeeNoticeReceived;
import gongkai.applications.clock.ClockEvent.FeeNoticeSent;
import gongkai.applications.clock.ClockEvent.FeePaid;
import gongkai.applications.clock.ClockEvent.Ordered;
import gongkai.applications.clock.ClockEvent.PeriodFixed;
import gongkai.applications.clock.ClockEvent.ReasonsAsked;
import gongkai.applications.clock.ClockEvent.ReasonsGiven;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.clock.ClockEvent.Replied;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Received on 2025-04-28: 7 working days end on 05-12, 20 on 05-29; today is 2025-09-01. */
class WhatTheLawDoesNotAllowIsRefusedTest {
  private static final LocalDate TODAY = day("2025-09-01");
  private static final ClockEvent RECEIVED = received("2025-04-28");
  private static final ClockEvent ASKED = new CorrectionAsked(day("2025-05-07"), 15);
  private static final ClockEvent EXTENDED = extended("2025-05-29", 10);
  private static final ClockEvent CONSULTED =
      new ConsultationSent(day("2025-05-07"), "a", Consulted.THIRD_PARTY);
  private static final ClockEvent FEE = new FeeNoticeSent(day("2025-05-07"));
  private static final ClockEvent FEE_REACHED = new FeeNoticeReceived(day("2025-05-08"));
  private static final ClockEvent RULED =
      Received.of(Channel.RULING, day("2025-04-25"), day("2025-04-28"), null);
  private static final ClockEvent ORDERED = new Ordered(day("2025-04-28"), day("2025-05-20"));
  private static final ClockEvent REPLIED = new Replied(day("2025-05-29"));

  private final CaseClock clock = Clocks.standard();

  static Stream<Arguments> refused() {
    LocalDate april28 = day("2025-04-28");
    LocalDate april29 = day("2025-04-29");
    return Stream.of(
        no("future", new Replied(day("2025-09-02")), RECEIVED),
        no("future", Received.of(Channel.ONLINE, TODAY, TODAY.plusDays(1), null)),
        no("not-started", new Replied(april28)),
        no("not-started", EXTENDED, Received.of(Channel.FAX, april28, april28, null)),
        no("before-receipt", new CorrectionAsked(day("2025-04-27"), 15), RECEIVED),
        no("before-receipt", new Replied(day("2025-04-27")), RECEIVED),
        no("received-twice", received("2025-04-29"), RECEIVED),
        no("received-twice", received("2025-04-28"), RECEIVED),
        no("receipt-order", Received.of(Channel.FAX, april29, april28, april29)),
        no("receipt-order", Received.of(Channel.FAX, april28, april29, april28)),
        no("receipt-date", new Received(april29, Channel.COUNTER, april28, april28, null)),
        no("correction-late", new CorrectionAsked(day("2025-05-13"), 15), RECEIVED),
        no("correction-period", new CorrectionAsked(day("2025-05-07"), 0), RECEIVED),
        no("correction-period", new CorrectionAsked(day("2025-05-07"), 61), RECEIVED),
        no("correction-twice", new CorrectionAsked(day("2025-05-08"), 15), RECEIVED, ASKED),
        no("correction-twice", new CorrectionAsked(day("2025-05-07"), 9), RECEIVED, ASKED),
        no("correction-not-asked", new CorrectionReceived(day("2025-05-08")), RECEIVED),
        no("correction-not-asked", new CorrectionLapsed(day("2025-08-08")), RECEIVED),
        no("correction-not-lapsed", new CorrectionLapsed(day("2025-05-28")), RECEIVED, ASKED),
        no("order-firm", extended("2025-05-08", 10), RULED, ORDERED),
        no("order-firm", new CorrectionAsked(day("2025-05-07"), 15), RULED, ORDERED),
        no("order-firm", new FeeNoticeSent(day("2025-05-07")), RULED, ORDERED),
        no("order-firm", new PeriodFixed(day("2025-05-07"), TODAY), RULED, ORDERED),
        no("already", new Ordered(day("2025-04-29"), TODAY), RULED, ORDERED),
        no("order-short", new Ordered(april28, day("2025-04-27")), RULED),
        no("extension-late", extended("2025-05-30", 10), RECEIVED),
        no("extension-length", extended("2025-05-28", 21), RECEIVED),
        no("extension-length", extended("2025-05-28", 0), RECEIVED),
        no("extension-twice", extended("2025-06-03", 5), RECEIVED, EXTENDED),
        no(
            "extension-unapproved",
            new Extended(day("2025-05-28"), day("2025-05-29"), 10),
            RECEIVED),
        no("no-period", extended("2025-05-08", 10), RECEIVED, ASKED),
        no("no-period", extended("2025-05-08", 10), RECEIVED, FEE),
        no("no-period", new CorrectionAsked(day("2025-05-08"), 10), RECEIVED, FEE),
        no("consultation-twice", CONSULTED, RECEIVED, CONSULTED),
        no("consultation-unknown", new ConsultationReceived(day("2025-05-08"), "a"), RECEIVED),
        no(
            "consultation-unknown",
            new ConsultationAnswered(day("2025-05-06"), "a"),
            RECEIVED,
            CONSULTED),
        no(
            "already",
            new ConsultationAnswered(day("2025-05-09"), "a"),
            RECEIVED,
            CONSULTED,
            new ConsultationAnswered(day("2025-05-08"), "a")),
        no("fee-twice", new FeeNoticeSent(day("2025-05-08")), RECEIVED, FEE),
        no("fee-late", new FeeNoticeSent(day("2025-05-30")), RECEIVED),
        no("fee-before-law", new FeeNoticeSent(day("2020-12-31")), received("2020-12-28")),
        no("fee-not-sent", new FeePaid(day("2025-05-08")), RECEIVED),
        no("fee-not-sent", new FeeNoticeReceived(day("2025-05-08")), RECEIVED),
        no("fee-not-sent", new FeeLapsed(day("2025-08-08")), RECEIVED),
        no("fee-receipt-unknown", new FeeLapsed(day("2025-08-08")), RECEIVED, FEE),
        no("fee-not-lapsed", new FeeLapsed(day("2025-06-06")), RECEIVED, FEE, FEE_REACHED),
        no("fee-paid-late", new FeePaid(day("2025-06-09")), RECEIVED, FEE, FEE_REACHED),
        no("already", new FeeNoticeReceived(day("2025-05-09")), RECEIVED, FEE, FEE_REACHED),
        no("reasons-not-asked", new ReasonsGiven(day("2025-05-09")), RECEIVED),
        no("already", new ReasonsAsked(day("2025-05-09")), RECEIVED, asked("2025-05-08")),
        no("period-late", new PeriodFixed(day("2025-05-30"), day("2025-07-01")), RECEIVED),
        no("period-short", new PeriodFixed(day("2025-05-20"), day("2025-05-29")), RECEIVED),
        no(
            "period-twice",
            new PeriodFixed(day("2025-05-21"), day("2025-08-01")),
            RECEIVED,
            new PeriodFixed(day("2025-05-20"), day("2025-07-01"))),
        no("closed", extended("2025-06-03", 5), RECEIVED, REPLIED),
        no("closed", new Replied(day("2025-06-03")), RECEIVED, REPLIED),
        no("closed", new Ended(day("2025-06-03")), RECEIVED, REPLIED),
        no("overtaken", ASKED, RECEIVED, EXTENDED),
        no("overtaken", new Replied(day("2025-05-20")), RECEIVED, EXTENDED));
  }

  @ParameterizedTest(name = "{0}: {1} after {2}")
  @MethodSource("refused")
  void anObjectionNamesItsRuleAndSaysWhatToDo(
      String code, ClockEvent next, List<ClockEvent> events) {
    Optional<Problem> objection = clock.objection(events, next, "", TODAY);

    assertThat(objection).map(Problem::code).contains("clock." + code);
    assertThat(objection.orElseThrow().text()).matches("(?s).*\\p{IsHan}.*。").doesNotContain("%");
    assertThat(objection.orElseThrow().field()).isNotEmpty();
  }

  static Stream<Arguments> allowed() {
    ClockEvent lapse = new CorrectionLapsed(day("2025-05-29"));
    ClockEvent answer = new ConsultationAnswered(day("2025-05-08"), "a");
    return Stream.of(
        yes(RECEIVED),
        yes(new CorrectionAsked(day("2025-05-12"), 60), RECEIVED),
        yes(new CorrectionReceived(day("2025-06-30")), RECEIVED, ASKED),
        yes(lapse, RECEIVED, ASKED),
        yes(extended("2025-05-29", 20), RECEIVED),
        yes(CONSULTED, RECEIVED),
        yes(answer, RECEIVED, CONSULTED),
        yes(answer, RECEIVED, CONSULTED, EXTENDED),
        yes(new FeePaid(day("2025-06-06")), RECEIVED, FEE, FEE_REACHED),
        yes(new FeeLapsed(day("2025-06-09")), RECEIVED, FEE, FEE_REACHED),
        yes(new Ended(TODAY), Received.of(Channel.FAX, TODAY.minusDays(9), TODAY, null)),
        yes(new Replied(day("2025-04-28")), RECEIVED));
  }

  @ParameterizedTest(name = "{0} after {1}")
  @MethodSource("allowed")
  void whatTheLawAllowsMeetsNoObjection(ClockEvent next, List<ClockEvent> events) {
    assertThat(clock.objection(events, next, "", TODAY)).isEmpty();
  }

  @Test
  void aLateAnswerIsNoObjectionAndShowsAsLate() {
    var late = new Replied(day("2025-05-30"));

    assertThat(clock.objection(List.of(RECEIVED), late, "", TODAY)).isEmpty();
    assertThat(clock.read(List.of(RECEIVED, late), "", TODAY).late()).isTrue();
  }

  @Test
  void anEventThatTheLawDoesNotAllowIsShownInTheProofAndGivesNoTime() {
    ClockReading reading =
        clock.read(List.of(RECEIVED, EXTENDED, extended("2025-06-03", 5)), "", TODAY);

    assertThat(reading.limit()).isEqualTo(30);
    assertThat(reading.rules())
        .filteredOn(rule -> rule.code().equals("no-effect"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.text()).contains("延期告知", "只能延长一次"));
  }

  private static Arguments no(String code, ClockEvent next, ClockEvent... events) {
    return Arguments.of(code, next, Arrays.asList(events));
  }

  private static Arguments yes(ClockEvent next, ClockEvent... events) {
    return Arguments.of(next, Arrays.asList(events));
  }

  private static Extended extended(String on, int workingDays) {
    return new Extended(day(on), day(on), workingDays);
  }

  private static ReasonsAsked asked(String on) {
    return new ReasonsAsked(day(on));
  }
}
