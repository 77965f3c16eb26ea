package gongkai.applications.dispatch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a letter as they are stored before sealing.
 *
 * @param fields what staff typed, by field
 */
record LetterWords(String salutation, List<String> paragraphs, Map<String, String> fields) {
  LetterWords {
    paragraphs = List.copyOf(paragraphs);
    fields = Map.copyOf(fields);
  }

  static LetterWords parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject words = reader.readObject();
      return new LetterWords(
          words.getString("salutation"),
          words.getJsonArray("paragraphs").getValuesAs(JsonString::getString),
          words.getJsonObject("fields").entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString())));
    }
  }

  String json() {
    var lines = Json.createArrayBuilder();
    paragraphs.forEach(lines::add);
    var typed = Json.createObjectBuilder();
    fields.forEach(typed::add);
    return Json.createObjectBuilder()
        .add("salutation", salutation)
        .add("paragraphs", lines)
        .add("fields", typed)
        .build()
        .toString();
  }

  LetterWords with(List<String> others) {
    return new LetterWords(salutation, others, fields);
  }

  /** Tells nothing of the content. */
  @Override
  public String toString() {
    return "Words of " + paragraphs.size() + " paragraphs";
  }
}
