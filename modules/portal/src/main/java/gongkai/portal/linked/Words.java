package gongkai.portal.linked;

import gongkai.portal.page.Language;
import gongkai.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A resource in words: its name, and each of its statements as a label and values, where what is
 * named by an address is shown by its label.
 */
record Words(String name, List<Line> lines) {
  private static final Pattern TRIPLE =
      Pattern.compile(
          "<([^>]*)> <([^>]*)>"
              + " (?:<([^>]*)>|\"((?:[^\"\\\\]|\\\\.)*)\"(?:@([a-zA-Z-]+)|\\^\\^<[^>]*>)?) \\.");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)");
  private static final List<String> NAMES = List.of("prefLabel", "label", "name", "title");
  private static final List<String> FIGURE =
      List.of("refArea", "refPeriod", "reportRow", "reportColumn");
  private static final int MOST_VALUES = 50;

  /** A statement's property in words and its values. */
  public record Line(String label, List<Value> values, int more) {}

  /** A value; {@code href} is empty for a text. */
  public record Value(String text, String href) {}

  private record Statement(
      String subject, String property, String address, String text, String language) {}

  /** Reads a description in N-Triples. */
  static Words of(String ntriples, String address, String base, Language language) {
    List<Statement> statements = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    ntriples
        .lines()
        .forEach(
            line -> {
              Matcher triple = TRIPLE.matcher(line.strip());
              if (triple.matches()) {
                statements.add(
                    new Statement(
                        triple.group(1),
                        triple.group(2),
                        triple.group(3) == null ? "" : triple.group(3),
                        triple.group(4) == null ? "" : unescaped(triple.group(4)),
                        triple.group(5) == null ? "" : triple.group(5)));
              }
            });
    for (Statement each : statements) {
      boolean own = each.language().isEmpty() || each.language().equals(language.code());
      if (NAMES.contains(local(each.property())) && !each.text().isEmpty()) {
        if (own) {
          names.put(each.subject(), each.text());
        } else {
          names.putIfAbsent(each.subject(), each.text());
        }
      }
    }
    return new Words(
        names.getOrDefault(address, composed(statements, names, address)),
        lines(statements, names, address, base, language));
  }

  /** A figure has no name of its own: that of its body, year, row and column. */
  private static String composed(
      List<Statement> statements, Map<String, String> names, String address) {
    String name =
        FIGURE.stream()
            .flatMap(
                part ->
                    statements.stream()
                        .filter(each -> each.subject().equals(address))
                        .filter(each -> local(each.property()).equals(part))
                        .map(each -> names.getOrDefault(each.address(), "")))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return name.isEmpty() ? local(address) : name;
  }

  private static List<Line> lines(
      List<Statement> statements,
      Map<String, String> names,
      String address,
      String base,
      Language language) {
    Map<String, List<Value>> byProperty = new LinkedHashMap<>();
    for (Statement each : statements) {
      if (each.subject().equals(address)) {
        byProperty
            .computeIfAbsent(each.property(), any -> new ArrayList<>())
            .add(value(each, names, base));
      }
    }
    Texts texts = Texts.in(language);
    List<Line> lines = new ArrayList<>();
    byProperty.forEach(
        (property, values) -> {
          lines.add(
              new Line(
                  property(property, texts),
                  values.stream().distinct().limit(MOST_VALUES).toList(),
                  Math.max(0, values.size() - MOST_VALUES)));
        });
    return lines;
  }

  /** A property in words; its own name when there are none. */
  static String property(String address, Texts texts) {
    String key = "word." + local(address);
    return texts.has(key) ? texts.get(key) : local(address);
  }

  private static Value value(Statement each, Map<String, String> names, String base) {
    if (each.address().isEmpty()) {
      return new Value(each.text(), "");
    }
    String text = names.getOrDefault(each.address(), shown(each.address(), base));
    boolean own = each.address().startsWith(base);
    return new Value(text, own ? "/" + each.address().substring(base.length()) : each.address());
  }

  /** An address that has no label: its last part, or the name of another site's page. */
  private static String shown(String address, String base) {
    return address.startsWith(base) && !address.contains("?")
        ? local(address)
        : address.replaceFirst("\\?.*", "?…");
  }

  private static String local(String address) {
    int end = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'));
    return address.substring(end + 1);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              String what = found.group(1);
              String plain =
                  what.length() == 5
                      ? String.valueOf((char) Integer.parseInt(what.substring(1), 16))
                      : switch (what) {
                        case "n", "r" -> " ";
                        case "t" -> "\t";
                        default -> what;
                      };
              return Matcher.quoteReplacement(plain);
            });
  }
}
