package gongkai.reporting.compile;

import gongkai.reporting.draft.Narrative;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;

/** The stored form of a text. */
final class NarrativeJson {
  private NarrativeJson() {}

  static String write(Narrative narrative) {
    return Json.createObjectBuilder()
        .add("preamble", narrative.preamble())
        .add("sections", Json.createArrayBuilder(narrative.sections()))
        .build()
        .toString();
  }

  static Narrative read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new Narrative(
          json.getString("preamble"),
          json.getJsonArray("sections").getValuesAs(JsonString::getString));
    }
  }
}
