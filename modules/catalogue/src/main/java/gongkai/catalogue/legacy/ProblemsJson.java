package gongkai.catalogue.legacy;

import gongkai.catalogue.LegacyImport.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** The stored form of a file's problems. */
final class ProblemsJson {
  private ProblemsJson() {}

  static String write(List<Problem> problems) {
    var array = Json.createArrayBuilder();
    for (Problem each : problems) {
      array.add(
          Json.createObjectBuilder()
              .add("row", each.row())
              .add("column", each.column())
              .add("text", each.text()));
    }
    return array.build().toString();
  }

  static List<Problem> read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              json ->
                  new Problem(json.getInt("row"), json.getString("column"), json.getString("text")))
          .toList();
    }
  }
}
