package gongkai.opendata.sparql.gate;

import gongkai.opendata.sparql.refusal.Refusal;

/** Looks at how deep a query is nested before the parser, which is recursive, does. */
final class Nesting {
  /** Groups within groups; brackets of any kind within each other. */
  static final int GROUPS = 20;

  static final int BRACKETS = 60;

  private Nesting() {}

  static void check(String text) {
    int groups = 0;
    int brackets = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '{' -> groups++;
        case '}' -> groups--;
        case '(', '[' -> brackets++;
        case ')', ']' -> brackets--;
        case '"', '\'' -> at = string(text, at, c) - 1;
        case '#' -> at = comment(text, at) - 1;
        case '<' -> at = address(text, at) - 1;
        default -> {}
      }
      if (groups > GROUPS || brackets > BRACKETS) {
        throw Refusal.NESTING
            .because(groups > GROUPS ? "{ > " + GROUPS : "( > " + BRACKETS)
            .at(text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 20)));
      }
      at++;
    }
  }

  private static int comment(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The end of an address; the sign may also mean "less". */
  private static int address(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
        return from + 1;
      }
    }
    return from + 1;
  }

  private static int string(String text, int from, char quote) {
    String three = String.valueOf(quote).repeat(3);
    if (text.startsWith(three, from)) {
      int end = from + 3;
      while (end < text.length() && !text.startsWith(three, end)) {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return Math.min(text.length(), end + 3);
    }
    int end = from + 1;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), end + 1);
  }
}
