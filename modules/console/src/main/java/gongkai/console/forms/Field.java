package gongkai.console.forms;

import gongkai.console.frame.Choices.Option;
import java.util.List;
import java.util.Set;

/**
 * A field of a form: what it takes and how it is asked for.
 *
 * @param name path by which a refusal names it, for example {@code held.search.keywords}
 * @param kind what it takes
 * @param label key of its label in the bundles
 * @param options what a choice offers
 * @param required whether it is marked as needed
 */
public record Field(String name, Kind kind, String label, List<Option> options, boolean required) {

  /** A control of such a name hides a property of its form from the page's scripts. */
  private static final Set<String> HIDING = Set.of("action", "elements", "method", "submit");

  public Field {
    if (HIDING.contains(name)) {
      throw new IllegalArgumentException("Hides a property of the form: " + name);
    }
    options = List.copyOf(options);
  }

  /** What a field takes. */
  public enum Kind {
    LINE,
    AREA,
    DATE,
    NUMBER,
    CHOICE,
    CHECK
  }

  /** A line of text. */
  public static Field line(String name) {
    return new Field(name, Kind.LINE, "f." + name, List.of(), false);
  }

  /** Text of several lines. */
  public static Field area(String name) {
    return new Field(name, Kind.AREA, "f." + name, List.of(), false);
  }

  /** A day. */
  public static Field date(String name) {
    return new Field(name, Kind.DATE, "f." + name, List.of(), false);
  }

  /** A whole number. */
  public static Field number(String name) {
    return new Field(name, Kind.NUMBER, "f." + name, List.of(), false);
  }

  /** A confirmation. */
  public static Field check(String name) {
    return new Field(name, Kind.CHECK, "f." + name, List.of(), false);
  }

  /** One of several. */
  public static Field choice(String name, List<Option> options) {
    return new Field(name, Kind.CHOICE, "f." + name, options, false);
  }

  /** The same under another label. */
  public Field labelled(String key) {
    return new Field(name, kind, key, options, required);
  }

  /** The same, marked as needed. */
  public Field needed() {
    return new Field(name, kind, label, options, true);
  }

  /** Id of its control on the page. */
  public String getId() {
    return id(name);
  }

  static String id(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "_");
  }
}
