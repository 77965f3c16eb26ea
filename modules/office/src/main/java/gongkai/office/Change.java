package gongkai.office;

import java.util.List;

/** The answer to a wish to change something. */
public sealed interface Change<T> {

  /** It was done. */
  record Done<T>(T value) implements Change<T> {}

  /** It was refused, nothing was changed. */
  record Refused<T>(List<Problem> problems) implements Change<T> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Why a change was refused.
   *
   * @param field the field it is about, empty for the whole
   * @param code stable token of the rule, also the key of its text in the console's bundles
   * @param text explanation in Chinese that says what to do
   */
  record Problem(String field, String code, String text) {}

  /** A refusal with one problem. */
  static <T> Change<T> refused(String field, String code, String text) {
    return new Refused<>(List.of(new Problem(field, code, text)));
  }
}
