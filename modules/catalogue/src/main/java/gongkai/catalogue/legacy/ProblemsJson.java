package gongkai.catalogue.legacy;

import gongkai.catalogue.LegacyImport.Problem;
import gongkai.catalogue.content.JsonText;
import jakarta.json.JsonObject;
import java.util.List;

/** The stored form of a file's problems. */
final class ProblemsJson {
  private ProblemsJson() {}

  static String write(List<Problem> problems) {
    var array = JsonText.array();
    for (Problem each : problems) {
      array.add(
          JsonText.object()
              .add("row", each.row())
              .add("column", each.column())
              .add("text", each.text()));
    }
    return array.build().toString();
  }

  static List<Problem> read(String text) {
    return JsonText.readArray(text).getValuesAs(JsonObject.class).stream()
        .map(
            json ->
                new Problem(json.getInt("row"), json.getString("column"), json.getString("text")))
        .toList();
  }
}
