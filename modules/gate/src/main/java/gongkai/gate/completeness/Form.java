package gongkai.gate.completeness;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Predicate;

/** What the value of a required field must be. */
@SuppressWarnings("ImmutableEnumChecker")
enum Form {
  /** A text that is not blank. */
  LINE(value -> value instanceof JsonString s && !s.getString().isBlank()),
  /** A text, perhaps empty. */
  TEXT(value -> value instanceof JsonString),
  /** A day, {@code YYYY-MM-DD}. */
  DATE(value -> value instanceof JsonString s && parses(() -> LocalDate.parse(s.getString()))),
  /** A moment by RFC 3339. */
  MOMENT(
      value -> value instanceof JsonString s && parses(() -> OffsetDateTime.parse(s.getString()))),
  /** A positive integer, or zero. */
  NUMBER(
      value ->
          value instanceof JsonNumber n && n.isIntegral() && n.bigDecimalValue().signum() >= 0),
  /** True or false. */
  FLAG(value -> value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)),
  /** An object with a code and a name. */
  CODED(
      value ->
          value.getValueType() == JsonValue.ValueType.OBJECT
              && !value.asJsonObject().getString("code", "").isBlank()
              && !value.asJsonObject().getString("name", "").isBlank()),
  /** An array. */
  LIST(value -> value.getValueType() == JsonValue.ValueType.ARRAY),
  /** An object. */
  OBJECT(value -> value.getValueType() == JsonValue.ValueType.OBJECT),
  /** A SHA-256. */
  HASH(value -> value instanceof JsonString s && s.getString().matches("[0-9a-f]{64}")),
  /** Anything. */
  SOME(value -> value.getValueType() != JsonValue.ValueType.NULL);

  private final Predicate<JsonValue> fits;

  Form(Predicate<JsonValue> fits) {
    this.fits = fits;
  }

  static Form named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean fits(JsonValue value) {
    return fits.test(value);
  }

  private static boolean parses(Runnable parser) {
    try {
      parser.run();
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
