package gongkai.applications.casefile;

import gongkai.applications.clock.ClockEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stored form of clock events: their kind and their components by name. */
final class EventText {
  private EventText() {}

  static String kind(ClockEvent event) {
    return token(event.getClass());
  }

  private static String token(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  static String write(ClockEvent event) {
    var json = Json.createObjectBuilder().add("kind", kind(event));
    try {
      for (RecordComponent part : event.getClass().getRecordComponents()) {
        Object value = part.getAccessor().invoke(event);
        if (value instanceof Integer number) {
          json.add(part.getName(), number);
        } else if (value instanceof Enum<?> constant) {
          json.add(part.getName(), constant.name());
        } else if (value != null) {
          json.add(part.getName(), value.toString());
        }
      }
      return json.build().toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static ClockEvent read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      Class<?> type =
          Arrays.stream(ClockEvent.class.getPermittedSubclasses())
              .filter(each -> token(each).equals(json.getString("kind")))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("No clock event"));
      RecordComponent[] parts = type.getRecordComponents();
      Object[] values = new Object[parts.length];
      Class<?>[] types = new Class<?>[parts.length];
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        values[i] = value(types[i], json, parts[i].getName());
      }
      return (ClockEvent) type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(Class<?> type, JsonObject json, String name) {
    if (!json.containsKey(name) || json.get(name) == JsonValue.NULL) {
      return null;
    }
    if (type == int.class) {
      return json.getInt(name);
    }
    String text = json.getString(name);
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(each -> ((Enum<?>) each).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No " + type.getSimpleName()));
    }
    return text;
  }
}
