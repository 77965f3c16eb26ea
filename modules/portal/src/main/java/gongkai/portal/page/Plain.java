package gongkai.portal.page;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain maps, lists, strings, numbers and booleans, as templates read it. */
public final class Plain {
  private Plain() {}

  /** The members of an object; a member that is {@code null} is left out. */
  public static Map<String, Object> of(JsonObject object) {
    Map<String, Object> plain = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          if (value != JsonValue.NULL) {
            plain.put(name, value(value));
          }
        });
    return plain;
  }

  /** The text of a member, empty when there is none. */
  public static String text(Map<String, Object> plain, String name) {
    Object value = plain.get(name);
    return value == null ? "" : value.toString();
  }

  /** The object of a member, empty when there is none. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(Map<String, Object> plain, String name) {
    return plain.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** The objects of an array member, empty when there is none. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> objects(Map<String, Object> plain, String name) {
    return plain.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }

  /** The texts of an array member, empty when there is none. */
  public static List<String> texts(Map<String, Object> plain, String name) {
    return plain.get(name) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  private static Object value(JsonValue value) {
    return switch (value) {
      case JsonObject object -> of(object);
      case JsonArray array -> list(array);
      case JsonString string -> string.getString();
      case JsonNumber number -> number.isIntegral() ? number.longValue() : number.bigDecimalValue();
      default -> value == JsonValue.TRUE;
    };
  }

  private static List<Object> list(JsonArray array) {
    List<Object> list = new ArrayList<>(array.size());
    array.forEach(value -> list.add(value(value)));
    return list;
  }
}
