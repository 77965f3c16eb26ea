package gongkai.catalogue.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/** Full text (正文): what markup may stay, and the text a reader sees. */
public final class RichText {
  /** Only resolves relative links while cleaning; never part of the result. */
  private static final String BASE = "https://relative.invalid/";

  private static final Pattern OWN_FILE = Pattern.compile("/?files/([0-9a-f]{64})(/[^?#]*)?");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "br",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "tr",
          "caption",
          "blockquote",
          "pre",
          "hr",
          "div",
          "dt",
          "dd",
          "table",
          "figcaption");

  private static final int MOST_ROUNDS = 6;

  private RichText() {}

  /**
   * Cleans markup: structure, tables and links stay; scripts, styles, forms and foreign images go.
   * Badly nested markup reads differently each time it is written out and parsed, so it is cleaned
   * until nothing changes, or taken as plain text.
   *
   * @param files hashes of the item's own files: an image may show one of them by {@code
   *     /files/<sha256>}, everything else is taken out
   */
  public static String sanitise(String html, Set<String> files) {
    String clean = html;
    for (int i = 0; i < MOST_ROUNDS; i++) {
      String before = clean;
      clean = cleanOnce(before, files);
      if (clean.equals(before)) {
        return clean;
      }
    }
    return "<p>" + Entities.escape(text(clean)) + "</p>";
  }

  private static String cleanOnce(String html, Set<String> files) {
    Document dirty = Jsoup.parseBodyFragment(html, BASE);
    Document clean = new Cleaner(safelist()).clean(dirty);
    for (Element image : clean.select("img")) {
      Matcher own = OWN_FILE.matcher(image.attr("src"));
      if (!own.matches() || !files.contains(own.group(1))) {
        image.remove();
      }
    }
    clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
    return clean.body().html();
  }

  private static Safelist safelist() {
    return new Safelist()
        .addTags("p", "br", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "pre")
        .addTags("ul", "ol", "li", "dl", "dt", "dd", "strong", "b", "em", "i", "u", "s")
        .addTags("sub", "sup", "figure", "figcaption", "a", "img")
        .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
        .addAttributes("th", "colspan", "rowspan", "scope")
        .addAttributes("td", "colspan", "rowspan")
        .addAttributes("ol", "start")
        .addAttributes("a", "href", "title")
        .addAttributes("img", "src", "alt", "title")
        .addProtocols("a", "href", "http", "https", "mailto")
        .addEnforcedAttribute("a", "rel", "nofollow noopener")
        .preserveRelativeLinks(true);
  }

  /** The text a reader sees, a line for each paragraph, list item and table row. */
  public static String text(String html) {
    var text = new StringBuilder();
    Jsoup.parseBodyFragment(html)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                  text.append(words.text());
                } else if (BLOCKS.contains(node.nodeName())) {
                  breakLine(text);
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
                  text.append(' ');
                } else if (BLOCKS.contains(node.nodeName())) {
                  breakLine(text);
                }
              }
            });
    return text.toString().strip();
  }

  private static void breakLine(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }
}
