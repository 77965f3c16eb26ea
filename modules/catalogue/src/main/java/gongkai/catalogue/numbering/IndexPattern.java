package gongkai.catalogue.numbering;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body's scheme of index numbers (索引号): text with the parts {@code {uscc}} (credit code), {@code
 * {org}} (organisation code, its digits 9 to 17), {@code {yyyy}} and {@code {n:5}} (serial number,
 * at least so many digits).
 */
record IndexPattern(String pattern) {
  private static final Pattern SERIAL = Pattern.compile("\\{n(?::(\\d))?\\}");
  private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{1,9})\\D*$");

  String format(String creditCode, int year, int number) {
    String organisation = creditCode.length() == 18 ? creditCode.substring(8, 17) : creditCode;
    String text =
        pattern
            .replace("{uscc}", creditCode)
            .replace("{org}", organisation)
            .replace("{yyyy}", String.format(Locale.ROOT, "%04d", year));
    Matcher serial = SERIAL.matcher(text);
    return serial.replaceAll(
        match -> {
          int digits = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
          return String.format(Locale.ROOT, "%0" + digits + "d", number);
        });
  }

  OptionalInt serial(String creditCode, int year, String indexNumber) {
    Matcher digits = LAST_DIGITS.matcher(indexNumber);
    if (!digits.find()) {
      return OptionalInt.empty();
    }
    int serial = Integer.parseInt(digits.group(1));
    return format(creditCode, year, serial).equals(indexNumber)
        ? OptionalInt.of(serial)
        : OptionalInt.empty();
  }
}
