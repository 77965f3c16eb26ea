package gongkai.reporting.recognise;

import gongkai.reporting.format.Labels;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A figure as printed in a cell.
 *
 * @param unit the unit printed with it, empty for none
 * @param plain true when nothing but digits, sign and decimal point was printed
 */
record Figure(BigDecimal value, String unit, boolean plain) {
  private static final String UNIT = "亿元|万元|元|万|件|条|项|个|次|宗|份|起";
  private static final Pattern FORM =
      Pattern.compile(
          "(¥?)([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?\\s*"
              + "(|(?:UNIT)|\\((?:UNIT)\\))".replace("UNIT", UNIT));
  private static final Set<String> VOID = Set.of("-", "--", "/", "\\", "—", "——", "–", "无", "空");

  static Optional<Figure> parse(String cell) {
    String narrow = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace('\u2212', '-').strip();
    var match = FORM.matcher(narrow);
    if (!match.matches()) {
      return Optional.empty();
    }
    String digits = match.group(3).replace(",", "");
    String decimals = match.group(4) == null ? "" : match.group(4);
    String sign = match.group(2).equals("-") ? "-" : "";
    String printed = match.group(5).replace("(", "").replace(")", "");
    String unit = match.group(1).isEmpty() || !printed.isEmpty() ? printed : "元";
    boolean plain = unit.isEmpty() && digits.equals(match.group(3)) && narrow.equals(cell.strip());
    return Optional.of(new Figure(new BigDecimal(sign + digits + decimals), unit, plain));
  }

  /** A sign that stands for nothing, where a 0 should be printed. */
  static boolean isVoid(String cell) {
    return VOID.contains(Labels.key(cell));
  }

  static boolean looksLike(String cell) {
    return isVoid(cell) || parse(cell).isPresent();
  }

  /** The value in another unit; empty when the units do not measure the same thing. */
  Optional<BigDecimal> in(String wanted) {
    if (unit.isEmpty() || unit.equals(wanted)) {
      return Optional.of(value);
    }
    int from = power(unit.equals("万") ? unit + wanted.substring(wanted.length() - 1) : unit);
    int to = power(wanted);
    if (from >= 0 && to >= 0) {
      return Optional.of(plain(value.scaleByPowerOfTen(from - to)));
    }
    // a count is a count, whatever measure word the office prints with it
    return from < 0 && to < 0 && !unit.equals("万") ? Optional.of(value) : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static int power(String money) {
    return switch (money) {
      case "元" -> 0;
      case "万元" -> 4;
      case "亿元" -> 8;
      default -> -1;
    };
  }
}
