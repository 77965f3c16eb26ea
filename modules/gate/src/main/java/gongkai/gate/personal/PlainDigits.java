package gongkai.gate.personal;

/**
 * Text with every digit, dash and space in its plain form, so that a number cannot hide behind
 * full-width or zero-width characters.
 */
final class PlainDigits {
  private PlainDigits() {}

  static String of(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (c < 128) {
      out.append((char) c);
    } else if (Character.isDigit(c)) {
      out.append((char) ('0' + Character.digit(c, 10)));
    } else if (c == 'Ｘ' || c == 'ｘ') {
      out.append('X');
    } else if (c == '（' || c == '）') {
      out.append(c == '（' ? '(' : ')');
    } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' || c == '－') {
      out.append('-');
    } else if (Character.isSpaceChar(c)) {
      out.append(' ');
    } else if (Character.getType(c) != Character.FORMAT) {
      // Format characters are those without width: joiners, soft hyphens, direction marks.
      out.appendCodePoint(c);
    }
  }
}
