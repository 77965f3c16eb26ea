package gongkai.opendata.sparql.page;

import static gongkai.opendata.sparql.page.Markup.escaped;

import gongkai.opendata.sparql.refusal.Words;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table with a number in each row as bars, drawn here so that it needs no script. Who does not
 * see it has the table.
 */
final class Chart {
  private static final int MOST = 40;
  private static final int CHARACTERS = 15;

  /** Percent of the width that the smallest bar has, so that it is seen. */
  private static final double LEAST = 0.3;

  private Chart() {}

  /** The chart, or nothing when there are less than two rows or no column of numbers. */
  static String of(List<String> columns, List<JsonObject> rows, Words words) {
    Optional<String> number =
        columns.reversed().stream().filter(column -> numbers(rows, column)).findFirst();
    Optional<String> label =
        columns.stream()
            .filter(column -> !numbers(rows, column))
            .filter(column -> rows.stream().allMatch(row -> row.containsKey(column)))
            .min((a, b) -> Boolean.compare(uris(rows, a), uris(rows, b)));
    if (rows.size() < 2 || number.isEmpty() || label.isEmpty()) {
      return "";
    }
    List<JsonObject> shown = rows.subList(0, Math.min(MOST, rows.size()));
    double most = shown.stream().mapToDouble(row -> value(row, number.get())).max().orElse(0);
    boolean negative = shown.stream().anyMatch(row -> value(row, number.get()) < 0);
    return negative || !(most > 0) || most > 1e300
        ? ""
        : drawn(label.get(), number.get(), shown, most, rows.size() > MOST, words);
  }

  private static String drawn(
      String label, String number, List<JsonObject> rows, double most, boolean cut, Words words) {
    StringBuilder html = new StringBuilder("<figure id=\"chart\"><figcaption>");
    String caption = number + " " + words.get("chart.of") + " " + label;
    html.append(escaped(words.get("chart"))).append("： ").append(escaped(caption));
    html.append("</figcaption><ol class=\"bars\">");
    for (JsonObject row : rows) {
      bar(html, row.getJsonObject(label), row.getJsonObject(number), most);
    }
    html.append("</ol>");
    if (cut) {
      html.append("<p class=\"quiet\">").append(escaped(words.get("chart.most"))).append("</p>");
    }
    return html.append("</figure>").toString();
  }

  /** Label, bar and number stand beside each other, so that none of them runs out of the page. */
  private static void bar(StringBuilder html, JsonObject label, JsonObject number, double most) {
    double share = Double.parseDouble(number.getString("value")) / most;
    html.append("<li><span title=\"").append(escaped(label.getString("value"))).append("\">");
    html.append(escaped(shortened(label))).append("</span><svg aria-hidden=\"true\">");
    html.append("<rect width=\"");
    html.append(String.format(Locale.ROOT, "%.1f", Math.max(LEAST, 100 * share)));
    html.append("%\"/></svg><b>").append(escaped(number.getString("value"))).append("</b></li>");
  }

  /** The end of an address, the beginning of a text. */
  private static String shortened(JsonObject term) {
    String text = term.getString("value");
    if (term.getString("type").equals("uri")) {
      text = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
    }
    int characters = text.codePointCount(0, text.length());
    return characters <= CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CHARACTERS - 1)) + "…";
  }

  private static boolean uris(List<JsonObject> rows, String column) {
    return rows.getFirst().getJsonObject(column).getString("type").equals("uri");
  }

  private static boolean numbers(List<JsonObject> rows, String column) {
    return rows.stream()
        .allMatch(
            row ->
                row.containsKey(column)
                    && Results.number(row.getJsonObject(column))
                    && Double.isFinite(value(row, column)));
  }

  private static double value(JsonObject row, String column) {
    try {
      return Double.parseDouble(row.getJsonObject(column).getString("value"));
    } catch (NumberFormatException e) {
      // INF is written otherwise in RDF
      return Double.NaN;
    }
  }
}
