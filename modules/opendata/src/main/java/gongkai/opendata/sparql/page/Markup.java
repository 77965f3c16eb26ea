package gongkai.opendata.sparql.page;

import gongkai.opendata.sparql.refusal.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages' templates: {@code {t:key}} is a text, {@code {name}} a value that is markup. */
final class Markup {
  private static final Pattern PLACE = Pattern.compile("\\{(t:)?([a-z.-]+)\\}");

  private Markup() {}

  static String fill(String template, Words words, Map<String, String> values) {
    StringBuilder page = new StringBuilder();
    Matcher place = PLACE.matcher(text(template));
    while (place.find()) {
      String name = place.group(2);
      String value = place.group(1) == null ? values.get(name) : escaped(words.get(name));
      if (value == null) {
        throw new IllegalArgumentException("No value " + name);
      }
      place.appendReplacement(page, Matcher.quoteReplacement(value));
    }
    return place.appendTail(page).toString();
  }

  /** A resource of the endpoint as text. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (InputStream in = Markup.class.getResourceAsStream("/gongkai/opendata/sparql/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text for elements and attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
