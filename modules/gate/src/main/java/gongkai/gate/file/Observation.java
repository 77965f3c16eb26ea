package gongkai.gate.file;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/**
 * Something a scan saw in a file, without the personal data itself.
 *
 * @param code what
 * @param place where inside the file, empty for the whole
 * @param seen a masked number, or empty
 * @param digest hash of the number, or empty
 */
public record Observation(String code, String place, String seen, String digest) {

  /** Whether it is a number that looks like personal data. */
  public boolean personal() {
    return !digest.isEmpty();
  }

  static String write(List<Observation> observations) {
    var array = Json.createArrayBuilder();
    for (Observation o : observations) {
      array.add(
          Json.createObjectBuilder()
              .add("code", o.code)
              .add("place", o.place)
              .add("seen", o.seen)
              .add("digest", o.digest));
    }
    return array.build().toString();
  }

  static List<Observation> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonArray array = reader.readArray();
      return array.getValuesAs(JsonObject.class).stream()
          .map(
              o ->
                  new Observation(
                      o.getString("code"),
                      o.getString("place"),
                      o.getString("seen"),
                      o.getString("digest")))
          .toList();
    }
  }
}
