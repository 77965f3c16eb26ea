package gongkai.catalogue.content;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;

/**
 * Builds and reads JSON with factories that are made once: {@link Json} looks its provider up anew
 * at each call, which in a server costs more than the work itself.
 */
public final class JsonText {
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private JsonText() {}

  /** An empty object. */
  public static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  /** An empty array. */
  public static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  /** An array of texts. */
  public static JsonArrayBuilder array(Collection<String> texts) {
    return BUILDERS.createArrayBuilder(texts);
  }

  /** Reads an object. */
  public static JsonObject readObject(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** Reads an array. */
  public static JsonArray readArray(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readArray();
    }
  }
}
