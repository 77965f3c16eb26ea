package gongkai.office.bodies;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;

/** Reads JSON text and holds it to the fields that are known. */
final class Fields {
  private Fields() {}

  static JsonObject parse(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static JsonArray array(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray();
    }
  }

  /**
   * Refuses fields that nobody reads, or they would be lost without a word; {@code comment} is for
   * people.
   */
  static JsonObject known(JsonObject json, Set<String> names) {
    for (String name : json.keySet()) {
      if (!names.contains(name) && !name.equals("comment")) {
        throw new IllegalArgumentException("Unknown field " + name);
      }
    }
    return json;
  }

  static String need(JsonObject json, String name) {
    JsonValue value = json.get(name);
    if (value == null || value.getValueType() != JsonValue.ValueType.STRING) {
      throw new IllegalArgumentException("Field " + name + " is missing or no text");
    }
    return json.getString(name);
  }

  static String text(JsonObject json, String name) {
    return json.containsKey(name) ? need(json, name) : "";
  }
}
