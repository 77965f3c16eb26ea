package gongkai.opendata.sparql.page;

import static gongkai.opendata.sparql.page.Markup.escaped;

import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page for queries and the page of rules, as HTML that works without scripts. */
public final class Pages {
  private static final List<String> TABLES = List.of("csv", "json", "xml", "tsv");
  private static final List<String> MARKED = List.of("json", "xml");
  private static final List<String> GRAPHS = List.of("ttl", "jsonld", "nt", "rdf");

  private final Limits limits;
  private final int perMinute;
  private final List<Example> examples;

  /**
   * Pages of an endpoint.
   *
   * @param perMinute requests of one client a minute, 0 for no limit
   */
  public Pages(Limits limits, int perMinute, List<Example> examples) {
    this.limits = limits;
    this.perMinute = perMinute;
    this.examples = List.copyOf(examples);
  }

  /** The page with the first example. */
  public String empty(Words words) {
    return page(examples.getFirst().query(), "", "", words);
  }

  /**
   * The page with a query and its results.
   *
   * @param whole the query to download by in formats that cannot say that they were cut
   * @param graph whether the body is Turtle and not a table in JSON
   */
  public String answered(
      String query, String whole, String body, boolean graph, boolean truncated, Words words) {
    StringBuilder html = new StringBuilder("<h2>" + escaped(words.get("results")) + "</h2>");
    if (truncated) {
      html.append("<p class=\"notice\"><strong>").append(escaped(words.get("truncated")));
      html.append("</strong> ").append(escaped(words.get("truncated.text"))).append("</p>");
    }
    html.append("<p class=\"downloads\">").append(escaped(words.get("download"))).append("： ");
    for (String format : graph ? GRAPHS : TABLES) {
      html.append("<a href=\"")
          .append(escaped(link(MARKED.contains(format) ? query : whole, format)));
      html.append("\">").append(format.toUpperCase(java.util.Locale.ROOT)).append("</a>");
    }
    html.append("<a href=\"").append(escaped(link(query, "html"))).append("\">");
    html.append(escaped(words.get("permalink"))).append("</a></p>");
    html.append(graph ? Results.graph(body) : Results.table(body, words));
    return page(query, "", html.toString(), words);
  }

  /** The page with a query and why it was refused: in Chinese, then in English. */
  public String refused(Refusal.Refused refused, String query, Words words) {
    return page(query, Refusals.html(refused), "", words);
  }

  static String link(String query, String format) {
    return "/sparql?query="
        + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20")
        + "&format="
        + format;
  }

  private String page(String query, String refusal, String results, Words words) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("query", escaped(query));
    values.put("refusal", refusal);
    values.put("results", results);
    values.put("code", words == Words.EN ? "en" : "zh");
    values.put("examples", examples(words));
    values.put("limits", escaped(limitsInWords(words)));
    String scripts = Markup.fill("scripts.html", words, Map.of("version", Statics.version()));
    return framed(Markup.fill("query.html", words, values), "title", "/sparql", scripts, words);
  }

  private String limitsInWords(Words words) {
    return "%s %s %s · %s %,d · %s %d MB · %s %d MB"
        .formatted(
            words.get("limit.time"),
            limits.time().toSeconds(),
            words.get("seconds"),
            words.get("limit.rows"),
            limits.rows(),
            words.get("limit.memory"),
            limits.memory() >> 20,
            words.get("limit.answer"),
            Limits.BYTES >> 20);
  }

  private String examples(Words words) {
    StringBuilder html = new StringBuilder();
    for (Example example : examples) {
      html.append("<details><summary>").append(escaped(example.title(words)));
      html.append("</summary><pre tabindex=\"0\">").append(escaped(example.query()));
      html.append("</pre><p><a class=\"button\" href=\"");
      html.append(escaped(link(example.query(), "html"))).append("&amp;lang=");
      html.append(words == Words.EN ? "en" : "zh").append("\">");
      html.append(escaped(words.get("run"))).append("</a></p></details>\n");
    }
    return html.toString();
  }

  /** The page of rules, made from the rules themselves. */
  public String rules(Words words) {
    StringBuilder html = new StringBuilder("<p class=\"lead\">");
    html.append(escaped(words.get("rules.lead"))).append("</p><h2>");
    html.append(escaped(words.get("limits"))).append("</h2><p>");
    html.append(escaped(limitsInWords(words)));
    if (perMinute > 0) {
      html.append(" · ").append(escaped(words.get("limit.rate"))).append(' ');
      html.append(perMinute).append(" / 60 ").append(escaped(words.get("seconds")));
    }
    html.append("</p><h2 id=\"truncated\">").append(escaped(words.get("truncated")));
    html.append("</h2><p>").append(escaped(words.get("truncated.text"))).append("</p>");
    html.append(Refusals.table(words));
    return framed(html.toString(), "rules", "/sparql/rules", "", words);
  }

  private String framed(String content, String title, String path, String scripts, Words words) {
    Words other = Words.of(words == Words.ZH);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("lang", words.tag());
    values.put("title", escaped(words.get(title)));
    values.put("other-lang", other.tag());
    values.put("other-href", path + "?lang=" + (other == Words.EN ? "en" : "zh"));
    values.put("version", Statics.version());
    values.put("content", content);
    values.put("scripts", scripts);
    return Markup.fill("page.html", words, values);
  }
}
