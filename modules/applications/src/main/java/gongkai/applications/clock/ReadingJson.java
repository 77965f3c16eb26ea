package gongkai.applications.clock;

import gongkai.applications.clock.ClockReading.Day;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reading with its proof as an object. */
final class ReadingJson {
  private ReadingJson() {}

  static JsonObject of(ClockReading reading) {
    var json =
        ClockJson.builders().createObjectBuilder().add("state", token(reading.state().name()));
    add(json, "received", reading.received());
    add(json, "base", reading.base());
    add(json, "deadline", reading.deadline());
    json.add("limit", reading.limit())
        .add("excluded", reading.excluded())
        .add("used", reading.used())
        .add("provisional", reading.provisional())
        .add("daysLeft", reading.daysLeft())
        .add("late", reading.late());
    add(json, "waitUntil", reading.waitUntil());
    var rules = ClockJson.builders().createArrayBuilder();
    reading.rules().forEach(rule -> rules.add(rule(rule)));
    var days = ClockJson.builders().createArrayBuilder();
    reading.days().forEach(day -> days.add(day(day)));
    return json.add("rules", rules).add("days", days).build();
  }

  private static JsonObjectBuilder rule(ClockReading.Rule rule) {
    return ClockJson.builders()
        .createObjectBuilder()
        .add("code", rule.code())
        .add("article", rule.article())
        .add("on", rule.on().toString())
        .add("text", rule.text());
  }

  private static JsonObjectBuilder day(Day day) {
    return ClockJson.builders()
        .createObjectBuilder()
        .add("date", day.verdict().date().toString())
        .add("counted", day.counted())
        .add("why", day.why())
        .add("festival", day.verdict().festival())
        .add("notice", day.verdict().notice());
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable LocalDate day) {
    if (day == null) {
      json.addNull(name);
    } else {
      json.add(name, day.toString());
    }
  }

  private static String token(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
