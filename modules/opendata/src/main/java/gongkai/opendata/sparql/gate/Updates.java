package gongkai.opendata.sparql.gate;

import java.util.Locale;
import java.util.Set;

/** Tells an update from a query that is merely malformed, for the words of the refusal. */
final class Updates {
  private static final Set<String> FORMS =
      Set.of("INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH");

  private Updates() {}

  static boolean looksLike(String text) {
    String rest = text.stripLeading();
    while (true) {
      if (rest.startsWith("#")) {
        int end = rest.indexOf('\n');
        rest = end < 0 ? "" : rest.substring(end).stripLeading();
        continue;
      }
      String word = word(rest);
      if (word.equals("PREFIX") || word.equals("BASE")) {
        int end = rest.indexOf('>');
        rest = end < 0 ? "" : rest.substring(end + 1).stripLeading();
        continue;
      }
      return FORMS.contains(word);
    }
  }

  private static String word(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
