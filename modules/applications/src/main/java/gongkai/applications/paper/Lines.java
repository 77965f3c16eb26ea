package gongkai.applications.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a paragraph into lines as Chinese typesetting asks: between any two characters, but no
 * closing mark begins a line and no opening mark ends one; words and numbers in Latin letters stay
 * whole where they fit.
 */
final class Lines {
  private static final Pattern UNIT = Pattern.compile("[\\x21-\\x7e]+|\\X", Pattern.DOTALL);
  private static final String NOT_FIRST = "。，、；：？！）》】」』”’…—〕·,.;:?!)]}%";
  private static final String NOT_LAST = "（《【「『“‘〔([{";

  private final ToDoubleFunction<String> width;
  private final List<String> lines = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private double room;
  private final double full;

  private Lines(ToDoubleFunction<String> width, double first, double full) {
    this.width = width;
    this.room = first;
    this.full = full;
  }

  /**
   * The lines of a paragraph.
   *
   * @param first width of the first line
   * @param full width of the others
   */
  static List<String> of(String text, ToDoubleFunction<String> width, double first, double full) {
    var lines = new Lines(width, first, full);
    Matcher units = UNIT.matcher(text);
    while (units.find()) {
      lines.add(units.group());
    }
    lines.lines.add(lines.line.toString());
    return lines.lines;
  }

  private void add(String unit) {
    double wide = width.applyAsDouble(unit);
    if (wide > full && unit.length() > 1) {
      unit.codePoints().forEach(c -> add(Character.toString(c)));
      return;
    }
    if (wide > room && line.length() > 0) {
      turn(unit);
    }
    line.append(unit);
    room -= wide;
  }

  /** Ends the line, taking along what may not stay behind. */
  private void turn(String next) {
    int keep = line.length();
    if (begins(next, NOT_FIRST)) {
      keep = line.offsetByCodePoints(keep, -1);
    }
    while (keep > 1 && NOT_LAST.indexOf(line.charAt(keep - 1)) >= 0) {
      keep--;
    }
    if (keep == 0) {
      keep = line.length();
    }
    String carried = line.substring(keep);
    lines.add(line.substring(0, keep));
    line = new StringBuilder(carried);
    room = full - width.applyAsDouble(carried);
  }

  private static boolean begins(String unit, String marks) {
    return marks.indexOf(unit.charAt(0)) >= 0;
  }
}
