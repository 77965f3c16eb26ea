package gongkai.applications.letter.remedy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules as data: from which day which outcomes need reconsideration first, the authorities over
 * each body, and the sentences.
 */
final class RemedyRules {
  /** The new 行政复议法, whose Article 22 paragraph 2 asks for an online address, is in force. */
  private static final LocalDate ONLINE_SINCE = LocalDate.of(2024, 1, 1);

  private final List<Rule> rules;
  private final JsonObject texts;
  private final JsonObject bodies;

  private RemedyRules(JsonObject file) {
    rules = file.getJsonArray("rules").getValuesAs(Rule::of);
    texts = file.getJsonObject("texts");
    bodies = file.getJsonObject("bodies");
  }

  static RemedyRules read(Path file) {
    try (var in = Files.newInputStream(file);
        var reader = Json.createReader(in)) {
      return new RemedyRules(reader.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException("The remedies cannot be read: " + file, e);
    } catch (RuntimeException e) {
      throw new IllegalStateException("The remedies cannot be read: " + file, e);
    }
  }

  Optional<String> paragraph(String body, String code, LocalDate decided, boolean electronic) {
    return authorities(body, decided).flatMap(over -> told(over, code, decided, electronic));
  }

  private Optional<String> told(
      Authorities over, String code, LocalDate decided, boolean electronic) {
    boolean online = electronic && !decided.isBefore(ONLINE_SINCE);
    if (online && over.online().isEmpty()) {
      return Optional.empty();
    }
    String paragraph = texts.getString(route(code, decided));
    return Optional.of(over.fill(online ? paragraph + texts.getString("online") : paragraph));
  }

  private String route(String code, LocalDate decided) {
    boolean first =
        rules.stream()
            .filter(rule -> !rule.from().isAfter(decided))
            .max(Comparator.comparing(Rule::from))
            .map(rule -> rule.first().contains(code))
            .orElse(false);
    if (!first) {
      return "choice";
    }
    return code.equals("partial") ? "partial" : "first";
  }

  private Optional<Authorities> authorities(String body, LocalDate on) {
    JsonValue entries = bodies.getOrDefault(body, JsonValue.EMPTY_JSON_ARRAY);
    return entries.asJsonArray().getValuesAs(Authorities::of).stream()
        .filter(entry -> !entry.from().isAfter(on))
        .max(Comparator.comparing(Authorities::from));
  }

  private record Rule(LocalDate from, Set<String> first) {
    static Rule of(JsonValue value) {
      JsonObject json = value.asJsonObject();
      return new Rule(
          LocalDate.parse(json.getString("from")),
          json.getJsonArray("reconsiderationFirst").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  private record Authorities(LocalDate from, String organ, String court, String online) {
    static Authorities of(JsonValue value) {
      JsonObject json = value.asJsonObject();
      return new Authorities(
          LocalDate.parse(json.getString("from")),
          json.getString("organ"),
          json.getString("court"),
          json.getString("online", ""));
    }

    String fill(String text) {
      return text.replace("{{organ}}", organ)
          .replace("{{court}}", court)
          .replace("{{online}}", online);
    }
  }
}
