package gongkai.applications.letter.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause needs: words, a field in braces, or both as in {@code {{days}}个工作日}. */
final class Needs {
  private static final Pattern FIELD = Pattern.compile("\\{\\{(\\w+)\\}\\}");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private Needs() {}

  /** The field, when the need begins with one. */
  static Optional<String> field(String need) {
    Matcher found = FIELD.matcher(need);
    return found.lookingAt() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The words that follow the field, or all of them. */
  static String words(String need) {
    return FIELD.matcher(need).replaceFirst("");
  }

  /** Says whether words stand in a text, whatever the blanks and line breaks. */
  static boolean within(String text, String words) {
    return plain(text).contains(plain(words));
  }

  private static String plain(String text) {
    return BLANK.matcher(text).replaceAll("");
  }
}
