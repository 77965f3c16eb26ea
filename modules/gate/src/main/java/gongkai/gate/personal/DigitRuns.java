package gongkai.gate.personal;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a text that can hold a number written with separators: the longest stretches of
 * digits and of what people put between digits. A form is tried only there, since most of a text is
 * words.
 */
final class DigitRuns {
  private DigitRuns() {}

  /**
   * A stretch of a text.
   *
   * @param start its first character
   * @param end the character after its last
   */
  record Run(int start, int end) {}

  /**
   * The stretches with enough digits, in the order of the text.
   *
   * @param text in plain form, see {@link PlainDigits}
   * @param digits how many digits a number has at least
   */
  static List<Run> of(String text, int digits) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    int found = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (isDigit(c)) {
        found++;
      } else if (!isBetween(c)) {
        if (found >= digits) {
          runs.add(new Run(start, i));
        }
        start = i + 1;
        found = 0;
      }
    }
    return runs;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Separators, signs of a dialling code, and the check character of an identity number. */
  private static boolean isBetween(char c) {
    return c == ' ' || c == '-' || c == '(' || c == ')' || c == '+' || c == 'X' || c == 'x';
  }
}
