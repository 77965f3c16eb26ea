package gongkai.applications.clock;

import static gongkai.applications.clock.Clocks.day;
import static gongkai.applications.clock.Clocks.received;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Channel;
import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.ClockEvent.Extended;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.clock.ClockEvent.Replied;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Defects of other systems' clocks, each a test that is named after it. */
class DefectsOfThePeersTest {
  private final CaseClock clock = Clocks.standard();

  @ParameterizedTest(name = "{0} received {1} counts from {2}, due {3}")
  @CsvSource({
    "Sunday,                   2017-06-18, 2017-06-19, 2017-07-17",
    "Saturday,                 2025-03-08, 2025-03-10, 2025-04-08",
    "statutory holiday,        2024-10-03, 2024-10-08, 2024-11-04",
    "make-up Saturday,         2024-10-12, 2024-10-12, 2024-11-08",
    "31 December of a workday, 2019-12-31, 2019-12-31, 2020-02-05",
    "31 December of a holiday, 2022-12-31, 2023-01-03, 2023-02-03"
  })
  void receiptOnARestDayAMakeUpDayOrTheLastDayOfTheYear(
      String name, LocalDate on, LocalDate base, LocalDate due) {
    var online = Received.of(Channel.ONLINE, on, on, null);

    ClockReading reading = clock.read(List.of(online), "", base);

    assertThat(reading.base()).isEqualTo(base);
    assertThat(reading.deadline()).isEqualTo(due);
    assertThat(reading.rules())
        .filteredOn(rule -> rule.code().equals("rest-day"))
        .hasSize(base.equals(on) ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-10T23:59:59+08:00",
        "2025-03-10T15:59:59Z",
        "2025-03-10T05:59:59-10:00",
        "2025-03-09T16:00:00Z"
      })
  void receiptAtTheLastSecondOrInAnotherTimeZoneIsADayOfBeijing(String moment) {
    Instant instant = OffsetDateTime.parse(moment).toInstant();
    LocalDate beijing = LocalDate.ofInstant(instant, ZoneId.of("Asia/Shanghai"));

    ClockReading reading = clock.read(List.of(received(beijing)), "", beijing);

    assertThat(reading.received()).isEqualTo("2025-03-10");
    assertThat(reading.daysLeft()).isEqualTo(20);
  }

  @Test
  void dueTodayIsNeitherLateNorStillToCome() {
    LocalDate due = day("2025-05-29");
    List<ClockEvent> events = List.of(received("2025-04-28"));

    ClockFace before = clock.face(events, "", due.minusDays(1));
    ClockFace on = clock.face(events, "", due);
    ClockFace after = clock.face(events, "", due.plusDays(1));

    assertThat(List.of(before.daysLeft(), on.daysLeft(), after.daysLeft()))
        .containsExactly(1, 0, -1);
    assertThat(List.of(before.late(), on.late(), after.late())).containsExactly(false, false, true);
  }

  @Test
  void aRestDayAfterTheDeadlineIsAlreadyLate() {
    List<ClockEvent> events = List.of(received("2025-02-28"));

    ClockFace friday = clock.face(events, "", day("2025-03-28"));
    ClockFace saturday = clock.face(events, "", day("2025-03-29"));

    assertThat(friday.late()).isFalse();
    assertThat(saturday.late()).isTrue();
    assertThat(saturday.daysLeft()).isNegative();
  }

  @Test
  void aReplyOnDayNShowsN() {
    LocalDate base = day("2025-04-28");
    List<LocalDate> workingDays =
        Clocks.NOTICES.calendar().after(base, 25).days().stream()
            .filter(verdict -> verdict.counted())
            .map(verdict -> verdict.date())
            .toList();

    for (int n = 1; n <= 25; n++) {
      var replied = new Replied(workingDays.get(n - 1));
      ClockReading reading = clock.read(List.of(received(base), replied), "", day("2026-01-05"));

      assertThat(reading.used()).isEqualTo(n);
      assertThat(reading.late()).isEqualTo(n > 20);
      assertThat(reading.rules())
          .filteredOn(rule -> rule.code().startsWith("replied"))
          .singleElement()
          .satisfies(rule -> assertThat(rule.text()).contains("第 " + reading.used() + " 个工作日"));
    }
  }

  @Test
  void aPauseWhileLateNeverGrantsTime() {
    List<ClockEvent> events =
        List.of(
            received("2025-04-28"),
            new ConsultationSent(day("2025-05-31"), "a", Consulted.THIRD_PARTY),
            new ConsultationAnswered(day("2025-06-20"), "a"));

    ClockReading reading = clock.read(events, "", day("2025-06-23"));

    assertThat(reading.deadline()).isEqualTo("2025-05-29");
    assertThat(reading.excluded()).isZero();
    assertThat(reading.late()).isTrue();
    assertThat(reading.rules()).extracting(ClockReading.Rule::code).contains("consultation.late");
  }

  @Test
  void pauseExtendAndRemoveTheExtensionEqualsAReplayOfTheRest() {
    ClockEvent received = received("2025-04-28");
    ClockEvent sent = new ConsultationSent(day("2025-05-07"), "a", Consulted.CO_MAKER);
    ClockEvent extended = new Extended(day("2025-05-20"), day("2025-05-20"), 20);
    ClockEvent answered = new ConsultationAnswered(day("2025-05-22"), "a");
    LocalDate today = day("2025-05-26");
    List<ClockEvent> log = new ArrayList<>(List.of(received, sent, extended, answered));
    LocalDate with = clock.face(log, "", today).deadline();

    log.remove(extended);

    assertThat(clock.read(log, "", today))
        .isEqualTo(clock.read(List.of(received, sent, answered), "", today));
    assertThat(clock.face(log, "", today).deadline()).isNotEqualTo(with);
  }

  @Test
  void aYearMissingFromTheCalendarGivesAProvisionalDeadlineNeverASilentOne() {
    List<ClockEvent> known = List.of(received("2026-11-02"));
    List<ClockEvent> unknown = List.of(received("2026-12-15"));

    ClockReading sure = clock.read(known, "", day("2026-11-03"));
    ClockReading provisional = clock.read(unknown, "", day("2026-12-16"));

    assertThat(sure.provisional()).isFalse();
    assertThat(provisional.provisional()).isTrue();
    assertThat(provisional.rules()).extracting(ClockReading.Rule::code).contains("unannounced");
    assertThat(provisional.days())
        .filteredOn(day -> day.verdict().date().getYear() == 2027)
        .isNotEmpty()
        .allMatch(day -> day.why().startsWith("unannounced-"));
  }

  @Test
  void aReceiptIssuedDaysLateAndUsedAsTheStartIsWarnedOf() {
    var submitted = day("2025-03-07");
    var inTime = Received.of(Channel.EMAIL, submitted, submitted, day("2025-03-10"));
    var late = Received.of(Channel.EMAIL, submitted, submitted, day("2025-03-11"));

    List<String> quiet = codes(clock.read(List.of(inTime), "", day("2025-03-12")));
    List<String> warned = codes(clock.read(List.of(late), "", day("2025-03-12")));

    assertThat(quiet).doesNotContain("receipt.late-confirmation");
    assertThat(warned).contains("receipt.late-confirmation");
  }

  private static List<String> codes(ClockReading reading) {
    return reading.rules().stream().map(ClockReading.Rule::code).toList();
  }
}
