package gongkai.opendata.vocabulary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Reads fields of public records; one that is missing or of another kind is empty. */
public final class Fields {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private Fields() {}

  /** Parses a record. */
  public static JsonObject parse(String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** A field that holds an object. */
  public static JsonObject object(JsonObject in, String name) {
    return in.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** The objects of a list. */
  public static List<JsonObject> objects(JsonObject in, String name) {
    return list(in, name).stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }

  /** The strings of a list. */
  public static List<String> strings(JsonObject in, String name) {
    return list(in, name).stream()
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString())
        .toList();
  }

  /** A whole number, 0 when there is none. */
  public static long number(JsonObject in, String name) {
    return in.get(name) instanceof JsonNumber number ? number.longValue() : 0;
  }

  private static JsonArray list(JsonObject in, String name) {
    return in.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
  }
}
