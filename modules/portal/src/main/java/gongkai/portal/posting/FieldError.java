package gongkai.portal.posting;

import gongkai.office.Change;
import gongkai.portal.page.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a field, in the reader's language.
 *
 * @param field name of the field, empty for the whole form
 */
public record FieldError(String field, String message) {

  /**
   * Problems that the intake desk found. The words of field and code come first, then those of the
   * code; a problem without words of its own says what the desk says.
   */
  public static List<FieldError> of(List<Change.Problem> problems, Texts texts) {
    return problems.stream()
        .map(FieldError::atItsField)
        .map(p -> new FieldError(p.field(), words(p, texts)))
        .distinct()
        .toList();
  }

  /** Files that were not kept. */
  public static List<FieldError> ofFiles(
      List<Posted.Trouble> troubles, Limits limits, Texts texts) {
    return troubles.stream()
        .map(
            trouble ->
                new FieldError(
                    trouble.purpose().name().toLowerCase(Locale.ROOT),
                    texts.get(
                        "form.wrong." + trouble.code() + ".of",
                        trouble.name(),
                        limits.megabytes(),
                        String.join(" ", limits.types()),
                        String.valueOf(limits.files()))))
        .distinct()
        .toList();
  }

  /** The desk names what lacks an authorisation or a good file; the form has a field for each. */
  private static Change.Problem atItsField(Change.Problem problem) {
    String field =
        switch (problem.field()) {
          case "files" -> "matter";
          case "agent" -> problem.code().equals("required") ? "authorisation" : "agent";
          default -> problem.field();
        };
    return new Change.Problem(field, problem.code(), problem.text());
  }

  private static String words(Change.Problem problem, Texts texts) {
    String label = "form.field." + problem.field();
    String exact = "form.wrong." + problem.field() + "." + problem.code();
    String general = "form.wrong." + problem.code();
    if (texts.has(exact)) {
      return texts.get(exact);
    }
    if (problem.code().startsWith("file.") && texts.has(general)) {
      return texts.get(general) + " " + problem.text(); // which file it is, only the desk knows
    }
    return texts.has(general)
        ? texts.get(general, texts.has(label) ? texts.get(label) : "")
        : problem.text();
  }
}
