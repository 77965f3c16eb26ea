package gongkai.journal.canonical;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * The one text form of a JSON value (RFC 8785), restricted to what public records hold: objects,
 * arrays, strings, booleans and integers up to 2<sup>53</sup> - 1. Decimals are given as strings;
 * {@code null}, fractions and exponents are refused, so no rule for printing floating numbers is
 * needed.
 */
public final class CanonicalJson {
  private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);
  private static final int DEEPEST = 64;

  private CanonicalJson() {}

  /**
   * The canonical text.
   *
   * @throws IllegalArgumentException for a value that has none here
   */
  public static String of(JsonValue value) {
    var out = new StringBuilder(1024);
    write(value, out, 0);
    return out.toString();
  }

  private static void write(JsonValue value, StringBuilder out, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("Nested deeper than " + DEEPEST);
    }
    switch (value.getValueType()) {
      case OBJECT -> object(value.asJsonObject(), out, depth);
      case ARRAY -> array(value.asJsonArray(), out, depth);
      case STRING -> string(((JsonString) value).getString(), out);
      case NUMBER -> out.append(integer(((JsonNumber) value).bigDecimalValue()));
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> throw new IllegalArgumentException("null has no place in a public record");
    }
  }

  private static void object(JsonObject object, StringBuilder out, int depth) {
    out.append('{');
    // The natural order of strings is that of their UTF-16 code units, as RFC 8785, 3.2.3 asks.
    Iterator<String> names = new TreeSet<>(object.keySet()).iterator();
    while (names.hasNext()) {
      String name = names.next();
      string(name, out);
      out.append(':');
      JsonValue member = object.get(name);
      write(member == null ? JsonValue.NULL : member, out, depth + 1);
      if (names.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private static void array(JsonArray array, StringBuilder out, int depth) {
    out.append('[');
    List<JsonValue> elements = array;
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(elements.get(i), out, depth + 1);
    }
    out.append(']');
  }

  private static String integer(BigDecimal number) {
    if (number.scale() != 0 || number.abs().compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("Not an integer below 2^53, give a string: " + number);
    }
    return number.toPlainString();
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
          } else {
            out.append(c);
          }
          if (Character.isSurrogate(c)) {
            i = completePair(text, i, out);
          }
        }
      }
    }
    out.append('"');
  }

  private static int completePair(String text, int high, StringBuilder out) {
    if (high + 1 == text.length()
        || !Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1))) {
      throw new IllegalArgumentException("A lone surrogate is not Unicode text");
    }
    out.append(text.charAt(high + 1));
    return high + 1;
  }
}
