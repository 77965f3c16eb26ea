package gongkai.applications.clock;

import static gongkai.applications.clock.Clocks.day;
import static gongkai.applications.clock.Clocks.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.applications.Channel;
import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationReceived;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.ClockEvent.CorrectionAsked;
import gongkai.applications.clock.ClockEvent.CorrectionReceived;
import gongkai.applications.clock.ClockEvent.Extended;
import gongkai.applications.clock.ClockEvent.FeeNoticeSent;
import gongkai.applications.clock.ClockEvent.FeePaid;
import gongkai.applications.clock.ClockEvent.ReasonsAsked;
import gongkai.applications.clock.ClockEvent.ReasonsGiven;
import gongkai.applications.clock.ClockEvent.Received;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the law leaves open: each convention, and what another choice would give. */
class ConventionsAreSettingsTest {

  @ParameterizedTest(name = "{0}: {1} excluded, due {2}")
  @CsvSource({
    "AFTER_SENDING, 12, 2024-10-30",
    "FROM_SENDING, 13, 2024-10-31",
    "BETWEEN, 11, 2024-10-29"
  })
  void theBoundaryDecidesAboutTheDaysOfSendingAndAnswer(
      ExclusionBoundary boundary, int excluded, LocalDate due) {
    var clock = Clocks.with(new ClockRules(15, boundary, false, false, 1, 5, 2));
    List<ClockEvent> events =
        List.of(
            received("2024-09-10"),
            new ConsultationSent(day("2024-09-19"), "a", Consulted.OTHER_BODY),
            new ConsultationAnswered(day("2024-10-11"), "a"));

    ClockFace face = clock.face(events, "", day("2024-10-12"));

    assertThat(face.excluded()).isEqualTo(excluded);
    assertThat(face.deadline()).isEqualTo(due);
  }

  @Test
  void askingForReasonsExcludesDaysOnlyBySetting() {
    List<ClockEvent> events =
        List.of(
            received("2025-04-28"),
            new ReasonsAsked(day("2025-05-07")),
            new ReasonsGiven(day("2025-05-14")));
    var stopping =
        Clocks.with(new ClockRules(15, ExclusionBoundary.AFTER_SENDING, true, false, 1, 5, 2));

    ClockFace standard = Clocks.standard().face(events, "", day("2025-05-15"));
    ClockFace stopped = stopping.face(events, "", day("2025-05-15"));

    assertThat(standard.deadline()).isEqualTo("2025-05-29");
    assertThat(stopped.excluded()).isEqualTo(5);
    assertThat(stopped.deadline()).isEqualTo("2025-06-06");
    assertThat(stopping.face(events, "", day("2025-05-08")).state())
        .isEqualTo(ClockState.CONSULTING);
  }

  @Test
  void aClockThatStartedAnewIsExtendedAgainOnlyBySetting() {
    List<ClockEvent> events =
        List.of(
            received("2025-04-28"),
            new Extended(day("2025-05-20"), day("2025-05-20"), 10),
            new FeeNoticeSent(day("2025-05-21")),
            new FeePaid(day("2025-05-22")));
    var again = new Extended(day("2025-06-10"), day("2025-06-10"), 10);
    var lenient =
        Clocks.with(new ClockRules(15, ExclusionBoundary.AFTER_SENDING, false, true, 1, 5, 2));

    assertThat(Clocks.standard().objection(events, again, "", day("2025-06-10"))).isPresent();
    assertThat(lenient.objection(events, again, "", day("2025-06-10"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Consulted.class)
  void silenceEndsEveryConsultationAfterFifteenWorkingDays(Consulted consulted) {
    List<ClockEvent> events =
        List.of(
            received("2025-04-28"),
            new ConsultationSent(day("2025-05-07"), "a", consulted),
            new ConsultationReceived(day("2025-05-09"), "a"));

    ClockReading reading = Clocks.standard().read(events, "", day("2025-06-20"));

    assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
    assertThat(reading.excluded()).isEqualTo(17);
    assertThat(reading.rules())
        .filteredOn(rule -> rule.code().endsWith("-silent"))
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.text())
                    .contains(
                        switch (consulted) {
                          case THIRD_PARTY -> "由本机关依照条例决定";
                          case CO_MAKER -> "视为同意公开";
                          case OTHER_BODY -> "期满恢复计算";
                        }));
  }

  @Test
  void aLetterWhoseReceiptIsUnknownCountsAsReceivedWhenSent() {
    List<ClockEvent> sent =
        List.of(
            received("2025-04-28"),
            new ConsultationSent(day("2025-05-07"), "a", Consulted.THIRD_PARTY));
    List<ClockEvent> reached =
        List.of(sent.get(0), sent.get(1), new ConsultationReceived(day("2025-05-12"), "a"));

    ClockReading assumed = Clocks.standard().read(sent, "", day("2025-05-13"));
    ClockReading known = Clocks.standard().read(reached, "", day("2025-05-13"));

    assertThat(assumed.deadline()).isBefore(known.deadline());
    assertThat(assumed.rules())
        .extracting(ClockReading.Rule::code)
        .contains("consultation.assumed");
  }

  @Test
  void overlappingConsultationsAreExcludedOnce() {
    List<ClockEvent> events =
        List.of(
            received("2025-04-28"),
            new ConsultationSent(day("2025-05-07"), "a", Consulted.THIRD_PARTY),
            new ConsultationSent(day("2025-05-09"), "b", Consulted.CO_MAKER),
            new ConsultationAnswered(day("2025-05-14"), "a"),
            new ConsultationAnswered(day("2025-05-16"), "b"));

    ClockFace face = Clocks.standard().face(events, "", day("2025-05-19"));

    assertThat(face.excluded()).isEqualTo(7);
  }

  @Test
  void aCorrectionOnARestDayCountsFromTheNextWorkingDayAPaymentDoesNot() {
    List<ClockEvent> corrected =
        List.of(
            received("2025-04-28"),
            new CorrectionAsked(day("2025-05-07"), 15),
            new CorrectionReceived(day("2025-05-17")));
    List<ClockEvent> paid =
        List.of(
            received("2025-04-28"),
            new FeeNoticeSent(day("2025-05-07")),
            new FeePaid(day("2025-05-17")));

    assertThat(Clocks.standard().face(corrected, "", day("2025-05-19")).base())
        .isEqualTo("2025-05-19");
    assertThat(Clocks.standard().face(paid, "", day("2025-05-19")).base()).isEqualTo("2025-05-17");
  }

  @Test
  void anUnconfirmedLetterWaitsForItsConfirmation() {
    var arrived = Received.of(Channel.ORDINARY_POST, day("2025-05-03"), day("2025-05-07"), null);
    var confirmed =
        Received.of(Channel.ORDINARY_POST, day("2025-05-03"), day("2025-05-07"), day("2025-05-09"));

    ClockFace waiting = Clocks.standard().face(List.of(arrived), "", day("2025-05-08"));
    ClockFace running = Clocks.standard().face(List.of(arrived, confirmed), "", day("2025-05-09"));

    assertThat(waiting.state()).isEqualTo(ClockState.NOT_STARTED);
    assertThat(waiting.waitUntil()).isEqualTo("2025-05-08");
    assertThat(running.received()).isEqualTo("2025-05-09");
    assertThat(running.state()).isEqualTo(ClockState.RUNNING);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-05-21, CALM",
    "2025-05-22, AMBER",
    "2025-05-26, AMBER",
    "2025-05-27, RED",
    "2025-05-29, RED",
    "2025-05-30, LATE"
  })
  void theColourFollowsTheWorkingDaysLeft(LocalDate today, Urgency urgency) {
    var face = Clocks.standard().face(List.of(received("2025-04-28")), "", today);

    assertThat(Clocks.standard().rules().urgency(face)).isEqualTo(urgency);
  }

  @Test
  void impossibleSettingsAreNamed() {
    assertThatThrownBy(() -> new ClockRules(0, ExclusionBoundary.BETWEEN, false, false, 1, 5, 2))
        .hasMessageContaining("correction days");
    assertThatThrownBy(() -> new ClockRules(15, ExclusionBoundary.BETWEEN, false, false, 1, 2, 5))
        .hasMessageContaining("red <= amber");
  }
}
