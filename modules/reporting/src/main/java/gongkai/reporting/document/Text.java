package gongkai.reporting.document;

import java.util.regex.Pattern;

/** Text of files without what only lays it out. */
final class Text {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Text() {}

  /** In one line, blanks as one space, nothing invisible. */
  static String clean(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return BLANKS.matcher(visible).replaceAll(" ").strip();
  }
}
