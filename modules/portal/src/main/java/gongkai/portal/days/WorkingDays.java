package gongkai.portal.days;

import gongkai.calendar.DayVerdict;
import gongkai.calendar.Deadline;
import gongkai.portal.page.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** A deadline as JSON, with every day that was counted or skipped and why. */
final class WorkingDays {
  private WorkingDays() {}

  static JsonObject json(Deadline deadline, String region, Texts texts) {
    JsonArrayBuilder days = Json.createArrayBuilder();
    for (DayVerdict day : deadline.days()) {
      days.add(day(day, texts));
    }
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("from", deadline.from().toString())
            .add("workingDays", deadline.workingDays())
            .add("date", deadline.date().toString())
            .add("provisional", deadline.provisional());
    if (!region.isEmpty()) {
      answer.add("region", region);
    }
    return answer.add("days", days).build();
  }

  private static JsonObjectBuilder day(DayVerdict day, Texts texts) {
    String key = day.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("date", day.date().toString())
            .add("counted", day.counted())
            .add("reason", key)
            .add("why", why(day, key, texts));
    if (!day.festival().isEmpty()) {
      answer.add("festival", day.festival());
    }
    if (!day.notice().isEmpty()) {
      answer.add("notice", day.notice());
    }
    return answer;
  }

  private static String why(DayVerdict day, String key, Texts texts) {
    String words = texts.get("day." + key);
    return day.festival().isEmpty() ? words : texts.get("day.festival", words, day.festival());
  }
}
