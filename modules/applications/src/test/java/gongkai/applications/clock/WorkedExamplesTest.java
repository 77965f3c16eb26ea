package gongkai.applications.clock;

import static gongkai.applications.clock.Clocks.day;
import static gongkai.applications.clock.Clocks.received;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Channel;
import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationReceived;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.ClockEvent.CorrectionAsked;
import gongkai.applications.clock.ClockEvent.CorrectionReceived;
import gongkai.applications.clock.ClockEvent.Extended;
import gongkai.applications.clock.ClockEvent.FeeNoticeReceived;
import gongkai.applications.clock.ClockEvent.FeeNoticeSent;
import gongkai.applications.clock.ClockEvent.FeePaid;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.clock.ClockEvent.Replied;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples E1 to E18, computed with the official calendar or decided by courts. */
class WorkedExamplesTest {
  private final CaseClock clock = Clocks.standard();

  @Test
  void e1ACourtCountedFrom30SeptemberTo2November2022() {
    var signed = day("2022-09-30");
    var post = Received.of(Channel.REGISTERED_POST, signed.minusDays(2), signed, null);

    ClockReading reading = clock.read(List.of(post), "", day("2022-10-10"));

    assertThat(reading.deadline()).isEqualTo("2022-11-02");
    assertThat(reading.days()).hasSize(33).filteredOn(ClockReading.Day::counted).hasSize(20);
  }

  @ParameterizedTest(name = "{0}: received {1}, 7 wd {2}, 20 wd {3}, 40 wd {4}")
  @CsvSource({
    "E2,  2020-01-17, 2020-02-04, 2020-02-21, 2020-03-20",
    "E3,  2020-01-20, 2020-02-06, 2020-02-25, 2020-03-24",
    "E4,  2020-09-28, 2020-10-14, 2020-11-02, 2020-11-30",
    "E5,  2019-09-12, 2019-09-24, 2019-10-16, 2019-11-13",
    "E6,  2019-12-31, 2020-01-10, 2020-02-05, 2020-03-04",
    "E7,  2021-02-08, 2021-02-23, 2021-03-12, 2021-04-12",
    "E8,  2024-02-05, 2024-02-20, 2024-03-08, 2024-04-08",
    "E9,  2024-09-13, 2024-09-25, 2024-10-17, 2024-11-14",
    "E10, 2025-01-24, 2025-02-10, 2025-02-27, 2025-03-27",
    "E11, 2025-09-29, 2025-10-15, 2025-11-03, 2025-12-01",
    "E12, 2026-02-12, 2026-02-28, 2026-03-18, 2026-04-16",
    "E13, 2026-09-18, 2026-09-29, 2026-10-22, 2026-11-19"
  })
  void e2ToE13LastDaysForCorrectionAnswerAndExtendedAnswer(
      String example, LocalDate on, LocalDate seven, LocalDate twenty, LocalDate forty) {
    var received = received(on);
    var lastDay = new CorrectionAsked(seven, 15);
    var tooLate = new CorrectionAsked(seven.plusDays(1), 15);
    var extended = new Extended(twenty, twenty, 20);

    assertThat(clock.objection(List.of(received), lastDay, "", forty)).isEmpty();
    assertThat(clock.objection(List.of(received), tooLate, "", forty)).isPresent();
    assertThat(clock.read(List.of(received), "", on).deadline()).isEqualTo(twenty);
    assertThat(clock.read(List.of(received, extended), "", forty).deadline()).isEqualTo(forty);
  }

  @Test
  void e14ThirdPartyAnswersAndTwelveWorkingDaysAreExcluded() {
    List<ClockEvent> events =
        List.of(
            received("2024-09-10"),
            new ConsultationSent(day("2024-09-19"), "a", Consulted.THIRD_PARTY),
            new ConsultationAnswered(day("2024-10-11"), "a"));

    ClockReading reading = clock.read(events, "", day("2024-10-12"));

    assertThat(reading.excluded()).isEqualTo(12);
    assertThat(reading.deadline()).isEqualTo("2024-10-30");
    assertThat(clock.read(events.subList(0, 1), "", day("2024-09-19")).deadline())
        .isEqualTo("2024-10-14");
  }

  @Test
  void e15ThirdPartyIsSilentAndItsPeriodLapses() {
    List<ClockEvent> events =
        List.of(
            received("2024-09-10"),
            new ConsultationSent(day("2024-09-19"), "a", Consulted.THIRD_PARTY),
            new ConsultationReceived(day("2024-09-23"), "a"));

    ClockReading waiting = clock.read(events, "", day("2024-10-17"));
    ClockReading after = clock.read(events, "", day("2024-10-18"));

    assertThat(waiting.state()).isEqualTo(ClockState.CONSULTING);
    assertThat(waiting.waitUntil()).isEqualTo("2024-10-17");
    assertThat(after.state()).isEqualTo(ClockState.RUNNING);
    assertThat(after.deadline()).isEqualTo("2024-11-06").isEqualTo(waiting.deadline());
  }

  @Test
  void e16CorrectedApplicationStartsTheClockAnew() {
    var received = received("2025-04-28");
    var asked = new CorrectionAsked(day("2025-05-12"), 15);
    var corrected = new CorrectionReceived(day("2025-05-20"));
    LocalDate today = day("2025-05-20");

    ClockReading waiting = clock.read(List.of(received, asked), "", today);
    ClockReading reading = clock.read(List.of(received, asked, corrected), "", today);

    assertThat(waiting.state()).isEqualTo(ClockState.WAITING_FOR_CORRECTION);
    assertThat(waiting.deadline()).isNull();
    assertThat(reading.deadline()).isEqualTo("2025-06-18");
    assertThat(
            clock.objection(
                List.of(received), new CorrectionAsked(day("2025-05-13"), 15), "", today))
        .isPresent();
  }

  @Test
  void e17PaymentStartsTheClockAnew() {
    List<ClockEvent> events =
        List.of(
            received("2025-02-24"),
            new FeeNoticeSent(day("2025-03-03")),
            new FeeNoticeReceived(day("2025-03-03")),
            new FeePaid(day("2025-03-18")));

    ClockReading waiting = clock.read(events, "", day("2025-03-17"));
    ClockReading reading = clock.read(events, "", day("2025-03-18"));

    assertThat(waiting.state()).isEqualTo(ClockState.WAITING_FOR_PAYMENT);
    assertThat(waiting.waitUntil()).isEqualTo("2025-03-31");
    assertThat(reading.deadline()).isEqualTo("2025-04-16");
  }

  @Test
  void e18TheReceiptOfTheSiteConfirmsAndALaterConfirmationIsAWarning() {
    var submitted = day("2021-11-24");
    var replied = new Replied(day("2021-12-28"));
    var atOnce = Received.of(Channel.ONLINE, submitted, submitted, null);
    var later = Received.of(Channel.ONLINE, submitted, submitted, day("2021-12-02"));

    ClockReading strict = clock.read(List.of(atOnce, replied), "", day("2022-01-04"));
    ClockReading lenient = clock.read(List.of(later, replied), "", day("2022-01-04"));

    assertThat(strict.deadline()).isEqualTo("2021-12-22");
    assertThat(strict.late()).isTrue();
    assertThat(lenient.deadline()).isEqualTo("2021-12-30");
    assertThat(lenient.late()).isFalse();
    assertThat(lenient.rules())
        .extracting(ClockReading.Rule::code)
        .contains("receipt.late-confirmation", "replied");
  }
}
