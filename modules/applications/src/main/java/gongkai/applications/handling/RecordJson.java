package gongkai.applications.handling;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stored form of records whose components are texts, days, constants, records, or lists of these.
 */
public final class RecordJson {
  private RecordJson() {}

  /** Writes a record. */
  public static String write(Record value) {
    return json(value).toString();
  }

  /** Reads what {@link #write} wrote. */
  public static <T extends Record> T read(Class<T> type, String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return type.cast(record(type, reader.readObject()));
    }
  }

  private static JsonValue json(@Nullable Object value) {
    return switch (value) {
      case null -> JsonValue.NULL;
      case Record record -> object(record);
      case List<?> list -> {
        var array = Json.createArrayBuilder();
        list.forEach(each -> array.add(json(each)));
        yield array.build();
      }
      case Enum<?> constant -> Json.createValue(constant.name());
      default -> Json.createValue(value.toString());
    };
  }

  private static JsonObject object(Record record) {
    var object = Json.createObjectBuilder();
    try {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        object.add(part.getName(), json(part.getAccessor().invoke(record)));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return object.build();
  }

  private static Object record(Class<?> type, JsonObject object) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    @Nullable Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = value(parts[i], object.getOrDefault(parts[i].getName(), JsonValue.NULL));
    }
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(RecordComponent part, JsonValue value) {
    if (part.getType() == List.class && value instanceof JsonArray array) {
      Class<?> element =
          (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
      List<@Nullable Object> list = new ArrayList<>();
      array.forEach(each -> list.add(one(element, each)));
      return list;
    }
    return one(part.getType(), value);
  }

  private static @Nullable Object one(Class<?> type, JsonValue value) {
    if (value instanceof JsonObject object) {
      return record(type, object);
    }
    if (!(value instanceof JsonString string)) {
      return null;
    }
    String text = string.getString();
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    return type.isEnum() ? constant(type, text) : text;
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No constant of " + type.getSimpleName()));
  }
}
