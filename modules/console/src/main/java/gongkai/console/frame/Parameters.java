package gongkai.console.frame;

import gongkai.office.BodyCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list as its address carries it, so that it can be kept and sent; what cannot be
 * read means any. Only what names no person belongs into it.
 */
public final class Parameters {
  private final Map<String, String> values;

  /**
   * Those of a request that the list knows.
   *
   * @param known their names
   */
  public Parameters(Map<String, String> request, Set<String> known) {
    values =
        request.entrySet().stream()
            .filter(entry -> known.contains(entry.getKey()) && !entry.getValue().isBlank())
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> entry.getValue().strip(), (a, b) -> a));
  }

  /** The value of that name, empty for any. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** First row of the page, 0 to {@code most}. */
  public int offset(int most) {
    String from = value("from");
    return from.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(from), most) : 0;
  }

  /** The address' query with one value changed; another filter starts at the first row. */
  public String with(String name, String value) {
    return changed(Map.of(name, value));
  }

  /** The address' query in another order. */
  public String ordered(String sort, boolean descending) {
    return changed(Map.of("sort", sort, "desc", descending ? "1" : ""));
  }

  private String changed(Map<String, String> changes) {
    Map<String, String> next = new TreeMap<>(values);
    next.remove("from");
    next.putAll(changes);
    return next.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The body of parameter {@code body}, {@code null} for any. */
  public @Nullable BodyCode body() {
    return BodyCode.of(value("body")).orElse(null);
  }

  /** The day, {@code null} for any. */
  public @Nullable LocalDate day(String name) {
    try {
      return value(name).isEmpty() ? null : LocalDate.parse(value(name));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The month, or the other one when none can be read. */
  public YearMonth monthOr(String name, YearMonth otherwise) {
    try {
      return value(name).isEmpty() ? otherwise : YearMonth.parse(value(name));
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  /** The constant of that name, {@code null} for any. */
  public <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(value(name))) {
        return each;
      }
    }
    return null;
  }
}
