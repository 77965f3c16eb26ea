package gongkai.applications.clock;

import static gongkai.applications.clock.Clocks.day;
import static gongkai.applications.clock.Clocks.received;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import gongkai.applications.clock.ClockEvent.PeriodFixed;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The proof of E14: twelve working days excluded over the holidays of autumn 2024. */
class ProofNamesEveryDayTest {
  private static final List<ClockEvent> EVENTS =
      List.of(
          received("2024-09-10"),
          new ConsultationSent(day("2024-09-19"), "a", Consulted.THIRD_PARTY),
          new ConsultationAnswered(day("2024-10-11"), "a"));

  private final CaseClock clock = Clocks.standard();
  private final ClockReading reading = clock.read(EVENTS, "", day("2024-10-12"));

  @Test
  void everyDayIsCountedOrSaysWhyNot() {
    Map<String, Long> reasons =
        reading.days().stream()
            .collect(Collectors.groupingBy(ClockReading.Day::why, Collectors.counting()));

    assertThat(reading.days()).hasSize(50);
    assertThat(reasons)
        .containsEntry("consultation", 12L)
        .containsEntry("make-up-day", 2L)
        .containsEntry("weekday", 18L)
        .containsEntry("off-day", 10L)
        .containsEntry("weekend", 8L);
  }

  @Test
  void everyRuleHasItsArticleAndItsDates() {
    assertThat(reading.rules())
        .extracting(rule -> rule.code() + " " + rule.article())
        .containsExactly(
            "receipt.in-person 第三十一条第一项",
            "period 第三十三条第二款",
            "consultation.third-party 第三十二条、第三十三条第三款",
            "consultation.answered 第三十三条第三款",
            "deadline 第三十三条");
    assertThat(reading.rules().getLast().text())
        .isEqualTo("期限 20 个工作日，扣除 12 个工作日，答复截止日为 2024-10-30。");
  }

  @Test
  void theJsonHoldsTheWholeProof() {
    JsonObject json = ClockJson.reading(reading);

    assertThat(json.getString("deadline")).isEqualTo("2024-10-30");
    assertThat(json.getString("state")).isEqualTo("running");
    assertThat(json.isNull("waitUntil")).isTrue();
    assertThat(json.getJsonArray("rules")).hasSize(5);
    assertThat(json.getJsonArray("days")).hasSize(50);
    JsonObject makeUp = json.getJsonArray("days").getJsonObject(3);
    assertThat(makeUp.getString("date")).isEqualTo("2024-09-14");
    assertThat(makeUp.getBoolean("counted")).isTrue();
    assertThat(makeUp.getString("why")).isEqualTo("make-up-day");
    assertThat(makeUp.getString("festival")).isEqualTo("中秋节");
    assertThat(makeUp.getString("notice")).startsWith("https://www.gov.cn/");
  }

  @Test
  void aReasonablePeriodShowsItsDaysBeyondTheLimit() {
    List<ClockEvent> events =
        List.of(received("2025-04-28"), new PeriodFixed(day("2025-05-20"), day("2025-06-12")));

    ClockReading longer = clock.read(events, "", day("2025-05-21"));

    assertThat(longer.deadline()).isEqualTo("2025-06-12");
    assertThat(longer.days()).filteredOn(ClockReading.Day::counted).hasSize(20);
    assertThat(longer.days())
        .filteredOn(each -> each.why().equals("reasonable-period"))
        .extracting(each -> each.verdict().date().toString())
        .startsWith("2025-05-30")
        .endsWith("2025-06-12")
        .doesNotContain("2025-06-02");
  }
}
