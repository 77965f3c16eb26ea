package gongkai.portal.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query parameters of a request and collects what is wrong with them; {@link #check()}
 * then refuses the request with all of it.
 */
public final class Parameters {
  private final Visit visit;
  private final List<Problem> problems = new ArrayList<>();

  /** The parameters of a visit. */
  public Parameters(Visit visit) {
    this.visit = visit;
  }

  /** The text of a parameter, empty when it is not given; given twice it is wrong. */
  public String text(String name, int longest) {
    List<String> values = visit.parameters().getOrDefault(name, List.of());
    if (values.size() > 1) {
      problem(name, String.join(", ", values), "bad.twice");
      return "";
    }
    String value = values.isEmpty() ? "" : values.get(0).strip();
    if (value.length() > longest) {
      problem(name, value.substring(0, 40) + "…", "bad.long", longest);
      return "";
    }
    if (value.chars().anyMatch(c -> Character.isISOControl(c))) {
      problem(name, "?", "bad.control");
      return "";
    }
    return value;
  }

  /** A code that the site knows, empty when it is not given. */
  public String code(String name, Predicate<String> known) {
    String value = text(name, 60);
    if (!value.isEmpty() && !known.test(value)) {
      problem(name, value, "bad.unknown");
      return "";
    }
    return value;
  }

  /** One of some words, {@code standard} when it is not given. */
  public String choice(String name, List<String> choices, String standard) {
    String value = text(name, 60);
    if (value.isEmpty()) {
      return standard;
    }
    if (!choices.contains(value)) {
      problem(name, value, "bad.choice", String.join(", ", choices));
      return standard;
    }
    return value;
  }

  /** A whole number, {@code standard} when it is not given. */
  public int number(String name, int least, int most, int standard) {
    String value = text(name, 20);
    if (value.isEmpty()) {
      return standard;
    }
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problem(name, value, "bad.number", String.valueOf(least), String.valueOf(most));
    return standard;
  }

  /** A number that must be given. */
  public int requiredNumber(String name, int least, int most) {
    if (text(name, 20).isEmpty() && problems.stream().noneMatch(p -> p.name.equals(name))) {
      problem(name, "", "bad.missing");
      return least;
    }
    return number(name, least, most, least);
  }

  /** A date YYYY-MM-DD that must be given, {@code null} after a problem. */
  public @Nullable LocalDate requiredDate(String name, LocalDate least, LocalDate most) {
    String value = text(name, 20);
    if (value.isEmpty()) {
      problem(name, "", "bad.missing");
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(value);
      if (!date.isBefore(least) && !date.isAfter(most)) {
        return date;
      }
      problem(name, value, "bad.date-range", least.toString(), most.toString());
    } catch (DateTimeParseException malformed) {
      problem(name, value, "bad.date");
    }
    return null;
  }

  /** Says that a parameter is wrong in a way that only the caller can tell. */
  public void wrong(String name, String key, Object... arguments) {
    String value = visit.parameters().getOrDefault(name, List.of("")).getFirst();
    problem(name, value.length() > 100 ? value.substring(0, 100) + "…" : value, key, arguments);
  }

  /**
   * Ends the reading.
   *
   * @throws Bad when a parameter is wrong
   */
  public void check() {
    List<String> languages = visit.parameters().getOrDefault("lang", List.of());
    if (!languages.isEmpty()) {
      problem("lang", String.join(", ", languages), "bad.choice", "zh, en");
    }
    if (!problems.isEmpty()) {
      throw new Bad(List.copyOf(problems));
    }
  }

  private void problem(String name, String value, String key, Object... arguments) {
    if (problems.stream().noneMatch(p -> p.name.equals(name))) {
      problems.add(new Problem(name, value, visit.texts().get(key, arguments)));
    }
  }

  /** A wrong parameter: its name, what was given, and what is expected in the reader's words. */
  public record Problem(String name, String value, String message) {}

  /** Refuses a request because of its parameters; answered 400 with the list. */
  public static final class Bad extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    Bad(List<Problem> problems) {
      super("Wrong parameters: " + problems.stream().map(Problem::name).toList());
      this.problems = problems;
    }

    /** What is wrong. */
    public List<Problem> problems() {
      return problems;
    }
  }
}
