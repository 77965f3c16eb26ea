package gongkai.applications.clock;

import static gongkai.applications.clock.Clocks.day;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Channel;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.ClockEvent.Ordered;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.clock.ClockEvent.Replied;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ruling of 2025-04-25 that reached the body on a Monday orders to answer again. */
class ARulingFixesTheLastDayTest {
  private static final ClockEvent RULED =
      Received.of(Channel.RULING, day("2025-04-25"), day("2025-04-28"), null);

  private final CaseClock clock = Clocks.standard();

  @ParameterizedTest
  @CsvSource({
    "2025-05-20, 2025-05-20, 13, 0, false",
    "2025-05-20, 2025-05-19, 12, 1, false",
    "2025-05-20, 2025-05-21, 14, -1, true",
    "2025-05-25, 2025-05-23, 16, 0, false",
    "2025-08-29, 2025-05-30, 21, 64, false"
  })
  void its_day_is_the_last_one_whatever_its_length(
      String until, String answered, int used, int left, boolean late) {
    List<ClockEvent> events =
        List.of(RULED, new Ordered(day("2025-04-28"), day(until)), new Replied(day(answered)));

    ClockReading reading = clock.read(events, "", day("2025-09-01"));

    assertThat(reading.deadline()).isEqualTo(day(until));
    assertThat(reading.used()).isEqualTo(used);
    assertThat(reading.daysLeft()).isEqualTo(left);
    assertThat(reading.late()).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({"THIRD_PARTY", "CO_MAKER", "OTHER_BODY"})
  void asking_others_gives_no_time(Consulted consulted) {
    List<ClockEvent> events =
        List.of(
            RULED,
            new Ordered(day("2025-04-28"), day("2025-05-20")),
            new ConsultationSent(day("2025-05-07"), "a", consulted));

    ClockReading reading = clock.read(events, "", day("2025-05-12"));

    assertThat(reading.deadline()).isEqualTo(day("2025-05-20"));
    assertThat(reading.excluded()).isZero();
    assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
    assertThat(reading.rules())
        .extracting(ClockReading.Rule::code)
        .containsExactly("receipt.ruling", "ordered", "consultation.ordered");
    assertThat(reading.days())
        .last()
        .extracting(day -> day.verdict().date())
        .isEqualTo(day("2025-05-20"));
  }
}
