package gongkai.reporting.rules;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which rules R9 and R16 judge a text; {@code wording.json} beside this class has
 * them.
 *
 * @param comparedBefore stand shortly before a year of the past that is meant
 * @param goesOnAfter follow a year of the past that is meant
 * @param misprints what is read, and what was meant, in the order in which it is looked for
 */
record WordLists(
    List<String> comparedBefore, List<String> goesOnAfter, Map<String, String> misprints) {

  /** Those that are delivered. */
  static final WordLists DELIVERED = read();

  /** One of the words, taken literally. */
  static String anyOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static WordLists read() {
    try (InputStream in = WordLists.class.getResourceAsStream("wording.json");
        var reader = Json.createReader(Objects.requireNonNull(in, "wording.json"))) {
      JsonObject json = reader.readObject();
      Map<String, String> misprints = new LinkedHashMap<>();
      for (JsonObject each : json.getJsonArray("misprints").getValuesAs(JsonObject.class)) {
        misprints.put(each.getString("read"), each.getString("meant"));
      }
      return new WordLists(words(json, "comparedBefore"), words(json, "goesOnAfter"), misprints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString::getString);
  }
}
