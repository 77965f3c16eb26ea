package gongkai.opendata.sparql.page;

import static gongkai.opendata.sparql.page.Markup.escaped;

import gongkai.opendata.sparql.refusal.Words;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** Results as HTML, for browsers without JavaScript. */
final class Results {
  private Results() {}

  /** A table of SPARQL results in JSON, or the answer of ASK. */
  static String table(String json, Words words) {
    JsonObject results;
    try (var reader = Json.createReader(new StringReader(json))) {
      results = reader.readObject();
    }
    if (results.containsKey("boolean")) {
      return "<p><strong>" + results.getBoolean("boolean") + "</strong></p>";
    }
    List<String> columns =
        results.getJsonObject("head").getJsonArray("vars").getValuesAs(JsonString::getString);
    List<JsonObject> rows =
        results.getJsonObject("results").getJsonArray("bindings").getValuesAs(JsonObject.class);
    if (rows.isEmpty()) {
      return "<p>" + escaped(words.get("results.none")) + "</p>";
    }
    StringBuilder html = new StringBuilder(Chart.of(columns, rows, words));
    html.append("<p class=\"quiet\">")
        .append(rows.size())
        .append(' ')
        .append(escaped(words.get("results.count")));
    html.append("</p><div class=\"scroll\" tabindex=\"0\"><table><thead><tr>");
    columns.forEach(
        name -> html.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
    html.append("</tr></thead><tbody>");
    for (JsonObject row : rows) {
      html.append("<tr>");
      columns.forEach(name -> html.append(cell(row.getOrDefault(name, JsonValue.NULL))));
      html.append("</tr>");
    }
    return html.append("</tbody></table></div>").toString();
  }

  private static String cell(JsonValue value) {
    if (!(value instanceof JsonObject term)) {
      return "<td></td>";
    }
    String text = escaped(term.getString("value"));
    if (term.getString("type").equals("uri") && text.matches("https?://.*")) {
      return "<td><a href=\"" + text + "\">" + text + "</a></td>";
    }
    return (number(term) ? "<td class=\"number\">" : "<td>") + text + "</td>";
  }

  /** Whether a value is a number. */
  static boolean number(JsonObject term) {
    return term.getString("datatype", "").matches(".*#(integer|decimal|double|float|int|long)");
  }

  /** A graph as it is written. */
  static String graph(String turtle) {
    return "<pre tabindex=\"0\">" + escaped(turtle) + "</pre>";
  }
}
