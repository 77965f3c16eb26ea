package gongkai.console.ledgers;

import gongkai.office.BodyCode;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineQuery;
import gongkai.reporting.ledger.Movement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the ledgers as its address carries it; what cannot be read means any.
 *
 * @param parameters of the request, by name
 */
record LineFilter(Map<String, String> parameters) {
  static final int ROWS = 50;
  private static final int FARTHEST = 1_000_000;
  private static final Set<String> NAMES =
      Set.of("q", "body", "ledger", "movement", "year", "voided", "sort", "desc", "from");

  LineFilter {
    parameters =
        parameters.entrySet().stream()
            .filter(entry -> NAMES.contains(entry.getKey()) && !entry.getValue().isBlank())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().strip(), (a, b) -> a));
  }

  LineQuery query() {
    LineQuery.Sort sort = constant(LineQuery.Sort.class, "sort");
    return new LineQuery(
        value("q"),
        body(),
        constant(Ledger.class, "ledger"),
        constant(Movement.class, "movement"),
        value("year").matches("[0-9]{4}") ? Integer.parseInt(value("year")) : 0,
        value("voided").equals("1"),
        sort == null ? LineQuery.Sort.DAY : sort,
        sort == null || value("desc").equals("1"));
  }

  int offset() {
    String from = value("from");
    return from.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(from), FARTHEST) : 0;
  }

  String value(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The address' query with one value changed; another filter starts at the first row. */
  String with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.remove("from");
    changed.put(name, value);
    return address(changed);
  }

  /** The address' query in another order. */
  String ordered(String sort, boolean descending) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.remove("from");
    changed.put("sort", sort);
    changed.put("desc", descending ? "1" : "");
    return address(changed);
  }

  private static String address(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private @Nullable BodyCode body() {
    try {
      return value("body").isEmpty() ? null : new BodyCode(value("body"));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(value(name))) {
        return each;
      }
    }
    return null;
  }
}
