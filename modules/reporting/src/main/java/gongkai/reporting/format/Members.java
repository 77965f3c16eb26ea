package gongkai.reporting.format;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A JSON object of a format file, which has no members but those that are known. */
record Members(JsonObject json) {

  static Members of(JsonObject json, String... known) {
    Set<String> unknown = new TreeSet<>(json.keySet());
    unknown.removeAll(Set.of(known));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Unknown member " + unknown + " in " + json);
    }
    return new Members(json);
  }

  boolean has(String name) {
    return json.containsKey(name);
  }

  String text(String name) {
    if (!(json.get(name) instanceof JsonString text)) {
      throw new IllegalArgumentException("No text " + name + " in " + json);
    }
    return text.getString();
  }

  String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  int number(String name) {
    if (!(json.get(name) instanceof JsonNumber number)) {
      throw new IllegalArgumentException("No number " + name + " in " + json);
    }
    return number.intValueExact();
  }

  boolean flag(String name) {
    return json.getBoolean(name, false);
  }

  JsonObject object(String name) {
    if (!(json.get(name) instanceof JsonObject object)) {
      throw new IllegalArgumentException("No " + name + " in " + json);
    }
    return object;
  }

  JsonValue value(String name) {
    JsonValue value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No " + name + " in " + json);
    }
    return value;
  }

  /** The objects of a list; none when there is no list. */
  <T> List<T> list(String name, Function<JsonObject, T> read) {
    return array(name).stream().map(JsonValue::asJsonObject).map(read).toList();
  }

  /** The texts of a list; none when there is no list. */
  List<String> texts(String name) {
    return array(name).getValuesAs(JsonString::getString);
  }

  private JsonArray array(String name) {
    return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
  }
}
