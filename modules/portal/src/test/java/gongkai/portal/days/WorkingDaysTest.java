package gongkai.portal.days;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.calendar.HolidayNotices;
import gongkai.portal.page.Language;
import gongkai.portal.page.Texts;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final Path CONFIGURATION =
      Path.of(System.getProperty("gongkai.root"), "config", "calendar");
  private final HolidayNotices notices =
      HolidayNotices.open(CONFIGURATION, CONFIGURATION.resolve("none"));

  @Test
  void theAnswerListsEveryDayAndWhyItCounts() {
    JsonObject answer = json(LocalDate.of(2022, 9, 30), 20, Language.ZH);

    assertThat(answer.getString("date")).isEqualTo("2022-11-02");
    assertThat(answer.getBoolean("provisional")).isFalse();
    assertThat(answer.getJsonArray("days")).hasSize(33);
    assertThat(answer.getJsonArray("days").getJsonObject(0).toString())
        .contains("\"counted\":false", "\"reason\":\"off-day\"", "法定节假日放假（");
    assertThat(
            answer.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                .filter(day -> day.getBoolean("counted")))
        .hasSize(20);
  }

  @Test
  void aYearWithoutNoticeIsProvisionalAndSaysSo() {
    JsonObject answer = json(LocalDate.of(2090, 3, 1), 1, Language.EN);

    assertThat(answer.getBoolean("provisional")).isTrue();
    assertThat(answer.toString()).contains("not announced yet");
  }

  private JsonObject json(LocalDate from, int days, Language language) {
    return WorkingDays.json(notices.calendar().after(from, days), "", Texts.in(language));
  }
}
