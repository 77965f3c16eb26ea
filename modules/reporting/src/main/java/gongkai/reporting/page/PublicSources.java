package gongkai.reporting.page;

import gongkai.reporting.rules.CellKey;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is public of the sources of a report's figures, so that others can compute them anew.
 *
 * @param before key of the body's public report of the year before, empty when there is none
 * @param items index numbers of the public items that a figure counts; a figure is in it only when
 *     all it counts is public
 */
public record PublicSources(String before, Map<CellKey, List<String>> items) {
  /** Nothing is. */
  public static final PublicSources NONE = new PublicSources("", Map.of());

  public PublicSources {
    Map<CellKey, List<String>> copies = new HashMap<>();
    items.forEach((cell, numbers) -> copies.put(cell, List.copyOf(numbers)));
    items = Map.copyOf(copies);
  }

  void write(JsonObjectBuilder report) {
    if (!before.isEmpty()) {
      report.add("before", before);
    }
  }

  void write(CellKey key, JsonObjectBuilder cell) {
    List<String> numbers = items.getOrDefault(key, List.of());
    if (!numbers.isEmpty()) {
      cell.add("items", Json.createArrayBuilder(numbers));
    }
  }
}
