package gongkai.opendata.sparql.page;

import static gongkai.opendata.sparql.page.Markup.escaped;

import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;

/** Refusals in words: one that happened, and all that there are. */
final class Refusals {
  private Refusals() {}

  static String html(Refusal.Refused refused) {
    Refusal refusal = refused.refusal();
    StringBuilder html = new StringBuilder("<section class=\"refusal\" role=\"alert\">");
    for (Words words : Words.values()) {
      html.append("<div lang=\"").append(words.tag()).append("\"><h2>");
      html.append(escaped(words.title(refusal))).append("</h2><p>");
      html.append(escaped(words.advice(refusal))).append("</p></div>");
    }
    part(html, "fragment", refused.fragment());
    part(html, "found", refused.detail());
    if (!refused.rewrite().isEmpty()) {
      part(html, "try", refused.rewrite());
      html.append("<p><a class=\"button\" href=\"");
      html.append(escaped(Pages.link(refused.rewrite(), "html"))).append("\">");
      html.append(escaped(Words.ZH.get("try"))).append(" · ");
      html.append(escaped(Words.EN.get("try"))).append("</a></p>");
    }
    html.append("<p class=\"quiet\"><a href=\"/sparql/rules#").append(refusal.rule());
    return html.append("\">").append(refusal.rule()).append("</a></p></section>").toString();
  }

  private static void part(StringBuilder html, String name, String value) {
    if (!value.isEmpty()) {
      html.append("<p>").append(escaped(Words.ZH.get(name))).append(" · ");
      html.append(escaped(Words.EN.get(name))).append("</p><pre tabindex=\"0\">");
      html.append(escaped(value)).append("</pre>");
    }
  }

  static String table(Words words) {
    StringBuilder html = new StringBuilder("<h2>" + escaped(words.get("rules")) + "</h2>");
    html.append("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr>");
    for (String column : new String[] {"rule", "status", "meaning", "advice"}) {
      html.append("<th scope=\"col\">").append(escaped(words.get("rules." + column)));
      html.append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (Refusal refusal : Refusal.values()) {
      html.append("<tr id=\"").append(refusal.rule()).append("\"><th scope=\"row\"><code>");
      html.append(refusal.rule()).append("</code></th><td>").append(refusal.status());
      html.append("</td><td>").append(escaped(words.title(refusal))).append("</td><td>");
      html.append(escaped(words.advice(refusal))).append("</td></tr>");
    }
    return html.append("</tbody></table></div>").toString();
  }
}
