package gongkai.reporting.compile;

import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView.Insertable;
import gongkai.reporting.draft.Narrative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The insertable figures of a compilation and the text with them in place. */
final class Placeholders {
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}\\n]{0,80}?)\\s*}}");

  private final Map<String, Insertable> known = new LinkedHashMap<>();

  private Placeholders() {}

  static Placeholders of(Compilation compilation) {
    var places = new Placeholders();
    places.add("year", "报告年份", Integer.toString(compilation.year()));
    places.add("next-year", "下一年", Integer.toString(compilation.year() + 1));
    places.add("body", "编制机构", compilation.body().name());
    if (compilation.sum().isEmpty()) {
      items(compilation, places);
    }
    for (Place place : Place.all(compilation.format())) {
      CellAddress cell = place.address();
      String value = compilation.figure(cell).map(BigDecimal::toPlainString).orElse("");
      places.add(cell.toString(), place.label(), value);
    }
    return places;
  }

  private static void items(Compilation compilation, Placeholders places) {
    int all = compilation.published().values().stream().mapToInt(Integer::intValue).sum();
    places.add("items.total", "本年主动公开条目总数", Integer.toString(all));
    compilation
        .body()
        .columns()
        .forEach(
            column ->
                places.add(
                    "items." + column.code(),
                    "本年主动公开条目 · " + column.name(),
                    compilation.published().getOrDefault(column.code(), 0).toString()));
  }

  private void add(String token, String label, String value) {
    known.put(token, new Insertable(token, label, value));
  }

  List<Insertable> all() {
    return List.copyOf(known.values());
  }

  /** The text with figures in place; what is unknown or was not entered stays as it is written. */
  String resolve(String text) {
    return PLACE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match, MatchResult::group)));
  }

  Narrative resolve(Narrative narrative) {
    return new Narrative(
        resolve(narrative.preamble()), narrative.sections().stream().map(this::resolve).toList());
  }

  private String value(MatchResult match, Function<MatchResult, String> otherwise) {
    Insertable insertable = known.get(match.group(1));
    return insertable == null || insertable.value().isEmpty()
        ? otherwise.apply(match)
        : insertable.value();
  }

  /** The placeholders of a text that have nothing to be put in their place. */
  List<String> open(String text) {
    List<String> open = new ArrayList<>();
    PLACE
        .matcher(text)
        .results()
        .filter(match -> value(match, m -> "").isEmpty())
        .forEach(match -> open.add(match.group(1)));
    return open;
  }
}
