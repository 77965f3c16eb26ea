package gongkai.applications.clock;

import static gongkai.applications.clock.Clocks.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsKeepTheirFormTest {
  private static final LocalDate ON = day("2024-09-10");

  /** Stored events are read for years: these texts never change. */
  static Stream<Object[]> stored() {
    return Stream.of(
        form(
            Received.of(Channel.ONLINE, ON, ON, null),
            "received\",\"on\":\"2024-09-10\",\"channel\":\"ONLINE\","
                + "\"submitted\":\"2024-09-10\",\"arrived\":\"2024-09-10\""),
        form(
            Received.of(Channel.FAX, ON.minusDays(2), ON.minusDays(1), ON),
            "received\",\"on\":\"2024-09-10\",\"channel\":\"FAX\","
                + "\"submitted\":\"2024-09-08\",\"arrived\":\"2024-09-09\","
                + "\"confirmed\":\"2024-09-10\""),
        form(
            new Ordered(ON, ON.plusDays(30)),
            "ordered\",\"on\":\"2024-09-10\",\"until\":\"2024-10-10\""),
        form(
            new CorrectionAsked(ON, 15),
            "correction-asked\",\"on\":\"2024-09-10\",\"workingDays\":15"),
        form(new CorrectionReceived(ON), "correction-received\",\"on\":\"2024-09-10\""),
        form(new CorrectionLapsed(ON), "correction-lapsed\",\"on\":\"2024-09-10\""),
        form(
            new Extended(ON, ON, 20),
            "extended\",\"on\":\"2024-09-10\",\"approved\":\"2024-09-10\",\"workingDays\":20"),
        form(
            new ConsultationSent(ON, "a", Consulted.CO_MAKER),
            "consultation-sent\",\"on\":\"2024-09-10\",\"consultation\":\"a\","
                + "\"consulted\":\"CO_MAKER\""),
        form(
            new ConsultationReceived(ON, "a"),
            "consultation-received\",\"on\":\"2024-09-10\",\"consultation\":\"a\""),
        form(
            new ConsultationAnswered(ON, "a"),
            "consultation-answered\",\"on\":\"2024-09-10\",\"consultation\":\"a\""),
        form(new FeeNoticeSent(ON), "fee-notice-sent\",\"on\":\"2024-09-10\""),
        form(new FeeNoticeReceived(ON), "fee-notice-received\",\"on\":\"2024-09-10\""),
        form(new FeePaid(ON), "fee-paid\",\"on\":\"2024-09-10\""),
        form(new FeeLapsed(ON), "fee-lapsed\",\"on\":\"2024-09-10\""),
        form(new ReasonsAsked(ON), "reasons-asked\",\"on\":\"2024-09-10\""),
        form(new ReasonsGiven(ON), "reasons-given\",\"on\":\"2024-09-10\""),
        form(
            new PeriodFixed(ON, ON.plusDays(60)),
            "period-fixed\",\"on\":\"2024-09-10\",\"until\":\"2024-11-09\""),
        form(new Replied(ON), "replied\",\"on\":\"2024-09-10\""),
        form(new Ended(ON), "ended\",\"on\":\"2024-09-10\""));
  }

  @ParameterizedTest
  @MethodSource("stored")
  void anEventIsReadAsItWasWritten(ClockEvent event, String text) {
    assertThat(ClockJson.write(event)).isEqualTo(text);
    assertThat(ClockJson.read(text)).isEqualTo(event);
    assertThat(text).startsWith("{\"kind\":\"" + ClockJson.kind(event) + "\"");
  }

  @Test
  void manyEventsKeepTheirOrder() {
    List<ClockEvent> events = List.of(new Replied(ON), new FeePaid(ON), new CorrectionAsked(ON, 3));

    assertThat(ClockJson.readAll(ClockJson.write(events))).isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"kind\":\"replied\"}",
        "{\"kind\":\"replied\",\"on\":1}",
        "{\"kind\":\"replied\",\"on\":\"2024-02-30\"}",
        "{\"kind\":\"forgiven\",\"on\":\"2024-02-20\"}",
        "{\"kind\":\"extended\",\"on\":\"2024-02-20\"}"
      })
  void whatIsNoEventIsRefused(String text) {
    assertThatThrownBy(() -> ClockJson.read(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ClockJson.readAll("[" + text + ",{}]"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Object[] form(ClockEvent event, String members) {
    return new Object[] {event, "{\"kind\":\"" + members + "}"};
  }
}
