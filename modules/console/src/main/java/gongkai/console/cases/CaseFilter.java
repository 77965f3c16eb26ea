package gongkai.console.cases;

import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Sort;
import gongkai.applications.desk.CaseQuery.Span;
import gongkai.applications.desk.CaseQuery.Traits;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Group;
import gongkai.office.BodyCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list of cases as its address carries it; what cannot be read means any. Nothing
 * about an applicant is ever in it.
 *
 * @param parameters of the request, by name
 */
record CaseFilter(Map<String, String> parameters) {
  static final int ROWS = 50;
  static final Set<String> NAMES =
      Set.of(
          "tab",
          "number",
          "body",
          "stage",
          "state",
          "kind",
          "channel",
          "outcome",
          "department",
          "officer",
          "late",
          "rf",
          "ru",
          "df",
          "du",
          "sort",
          "desc",
          "from");

  CaseFilter {
    parameters =
        parameters.entrySet().stream()
            .filter(entry -> NAMES.contains(entry.getKey()) && !entry.getValue().isBlank())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().strip(), (a, b) -> a));
  }

  CaseQuery query(String applicant) {
    Group group = constant(Group.class, "tab");
    Sort sort = constant(Sort.class, "sort");
    Sort usual = group == null ? Sort.RECEIVED : Sort.DEADLINE;
    return new CaseQuery(
        value("number"),
        group,
        traits(),
        new Span(day("rf"), day("ru")),
        new Span(day("df"), day("du")),
        applicant,
        sort == null ? usual : sort,
        sort == null ? group == null : value("desc").equals("1"));
  }

  private Traits traits() {
    return new Traits(
        body(),
        constant(Stage.class, "stage"),
        constant(ClockState.class, "state"),
        constant(CaseKind.class, "kind"),
        constant(Channel.class, "channel"),
        constant(Outcome.class, "outcome"),
        value("department"),
        value("officer"),
        value("late").isEmpty() ? null : value("late").equals("1"));
  }

  int offset() {
    String from = value("from");
    return from.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(from), Cases.MOST_COUNTED) : 0;
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
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private @Nullable BodyCode body() {
    try {
      return value("body").isEmpty() ? null : new BodyCode(value("body"));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable LocalDate day(String name) {
    try {
      return value(name).isEmpty() ? null : LocalDate.parse(value(name));
    } catch (DateTimeParseException e) {
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
