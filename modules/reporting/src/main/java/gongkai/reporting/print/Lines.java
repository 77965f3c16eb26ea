package gongkai.reporting.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines as Chinese is set: anywhere between two Chinese characters, never inside
 * a number or a word, and no line begins with a mark that closes (GB/T 15834).
 */
final class Lines {
  private static final String NEVER_FIRST = "，。、；：？！）》」』】”’…—％%,.;:?!)";
  private static final String NEVER_LAST = "（《「『【“‘(";

  private Lines() {}

  /**
   * The lines.
   *
   * @param first room in the first line, in points
   * @param rest room in the others
   */
  static List<String> of(String text, Glyphs glyphs, float size, float first, float rest) {
    List<String> lines = new ArrayList<>();
    String left = text.strip();
    while (!left.isEmpty()) {
      float room = lines.isEmpty() ? first : rest;
      int end = fitting(left, glyphs, size, room);
      int cut = end == left.length() ? end : cut(left, end);
      lines.add(left.substring(0, cut).strip());
      left = left.substring(cut).strip();
    }
    return lines;
  }

  /** How many characters fit, at least one. */
  private static int fitting(String text, Glyphs glyphs, float size, float room) {
    float width = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      width += glyphs.width(c, size);
      if (width > room && end > 0) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static int cut(String text, int end) {
    int cut = end;
    while (cut > 0 && !mayBreak(text, cut)) {
      cut--;
    }
    return cut == 0 ? end : cut;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean word = isOfWord(before) && isOfWord(after);
    return !word
        && !Character.isLowSurrogate(after)
        && NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0;
  }

  private static boolean isOfWord(char c) {
    boolean western = c > ' ' && c < 0x2E80;
    boolean mark = NEVER_LAST.indexOf(c) >= 0 || NEVER_FIRST.indexOf(c) >= 0;
    return (western && !mark) || c == '.' || c == ',' || c == '%';
  }
}
