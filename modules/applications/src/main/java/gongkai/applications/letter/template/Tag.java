package gongkai.applications.letter.template;

import gongkai.applications.letter.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a template.
 *
 * @param sign {@code #}, {@code ^} or {@code /} of a section, {@code !} of a remark, a blank for a
 *     name, and others that are not allowed
 * @param line from 1
 * @param column from 1
 */
record Tag(char sign, String name, int line, int column) {
  private static final Pattern TAG = Pattern.compile("\\{\\{(\\{)?([^{}]*)(\\}\\})?");
  private static final String ALLOWED = "#^/! ";

  /** The tags of a text in order. */
  static List<Tag> of(String text) {
    List<Tag> tags = new ArrayList<>();
    Matcher found = TAG.matcher(text);
    int line = 1;
    int lineStart = 0;
    int seen = 0;
    while (found.find()) {
      for (; seen < found.start(); seen++) {
        if (text.charAt(seen) == '\n') {
          line++;
          lineStart = seen + 1;
        }
      }
      tags.add(of(found, line, found.start() - lineStart + 1));
    }
    return tags;
  }

  private static Tag of(Matcher found, int line, int column) {
    String inside = found.group(2).strip();
    if (found.group(3) == null) {
      return new Tag('?', inside, line, column);
    }
    if (found.group(1) != null) {
      return new Tag('{', inside, line, column);
    }
    boolean signed = !inside.isEmpty() && "#^/!&>=$<".indexOf(inside.charAt(0)) >= 0;
    return signed
        ? new Tag(inside.charAt(0), inside.substring(1).strip(), line, column)
        : new Tag(' ', inside, line, column);
  }

  boolean allowed() {
    return ALLOWED.indexOf(sign) >= 0;
  }

  boolean opens() {
    return sign == '#' || sign == '^';
  }

  boolean closes() {
    return sign == '/';
  }

  boolean remark() {
    return sign == '!';
  }

  Flaw flaw(String code, String text) {
    return new Flaw(line, column, code, text);
  }
}
