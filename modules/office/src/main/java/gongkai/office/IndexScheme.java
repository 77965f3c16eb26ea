package gongkai.office;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule by which a body forms its index numbers (索引号), for example <code>{uscc}/{yyyy}-{n:5}
 * </code>. Placeholders: <code>{uscc}</code> the credit code, <code>{org}</code> the organisation
 * code in it, <code>{yyyy}</code> the year or <code>{yyyymm}</code> year and month, and <code>{n:5}
 * </code> the serial number with at least so many digits (1 to 9). Exactly one year placeholder and
 * one serial number, not side by side with a digit or another number, so that a number can be read
 * back.
 *
 * <p>What it forms can stand in a public address: letters, digits and {@code - _ . /}, no empty
 * path segment and none that starts with a dot.
 *
 * @param pattern at most 80 characters
 */
public record IndexScheme(String pattern) {
  /** The scheme of the catalogue guideline of 2009 with the credit code of today. */
  public static final String STANDARD = "{uscc}/{yyyy}-{n:5}";

  private static final int LONGEST = 80;
  private static final Pattern PART = Pattern.compile("\\{(uscc|org|yyyy|yyyymm|n:[1-9])\\}");
  private static final Pattern RESULT =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*(?<=[A-Za-z0-9])");
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(\\{(yyyy|yyyymm|n:.)\\}|[0-9])\\{(yyyy|yyyymm|n:.)\\}|\\{n:.\\}[0-9]");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
  private static final CreditCode ANY = new CreditCode("91350100M000100Y43");

  public IndexScheme {
    if (!isValid(pattern)) {
      throw new IllegalArgumentException("Not an index-number scheme: " + pattern);
    }
  }

  /** Says whether a text is a scheme. */
  public static boolean isValid(String text) {
    return text.length() <= LONGEST
        && count(text, "\\{n:[1-9]\\}") == 1
        && count(text, "\\{yyyy(mm)?\\}") == 1
        && !RUN_TOGETHER.matcher(text).find()
        && RESULT.matcher(fill(text, ANY, YearMonth.of(2020, 1), 1)).matches();
  }

  /**
   * The index number.
   *
   * @param formed when the number is given out
   * @param number serial number of the body in that year, from 1
   */
  public String format(CreditCode code, YearMonth formed, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Serial numbers start at 1: " + number);
    }
    return fill(pattern, code, formed, number);
  }

  /**
   * Reads the serial number out of an index number that this scheme formed in that year; empty for
   * any other text.
   */
  public OptionalInt serial(CreditCode code, int year, String indexNumber) {
    var regex = new StringBuilder();
    int from = 0;
    Matcher part = PART.matcher(pattern);
    while (part.find()) {
      regex.append(Pattern.quote(pattern.substring(from, part.start())));
      regex.append(
          switch (part.group(1)) {
            case "uscc" -> Pattern.quote(code.value());
            case "org" -> Pattern.quote(code.organisationCode());
            case "yyyy" -> String.format(Locale.ROOT, "%04d", year);
            case "yyyymm" -> String.format(Locale.ROOT, "%04d(?:0[1-9]|1[0-2])", year);
            default -> "([0-9]{" + digits(part.group(1)) + ",9})";
          });
      from = part.end();
    }
    regex.append(Pattern.quote(pattern.substring(from)));
    Matcher found = Pattern.compile(regex.toString()).matcher(indexNumber);
    if (!found.matches()) {
      return OptionalInt.empty();
    }
    int serial = Integer.parseInt(found.group(1));
    boolean canonical = found.group(1).equals(padded(serial, serialDigits()));
    return serial > 0 && canonical ? OptionalInt.of(serial) : OptionalInt.empty();
  }

  private int serialDigits() {
    Matcher part = PART.matcher(pattern);
    while (part.find()) {
      if (part.group(1).startsWith("n:")) {
        return digits(part.group(1));
      }
    }
    throw new IllegalStateException(pattern);
  }

  private static String fill(String pattern, CreditCode code, YearMonth formed, int number) {
    return PART.matcher(pattern)
        .replaceAll(
            part ->
                switch (part.group(1)) {
                  case "uscc" -> code.value();
                  case "org" -> code.organisationCode();
                  case "yyyy" -> String.format(Locale.ROOT, "%04d", formed.getYear());
                  case "yyyymm" -> MONTH.format(formed);
                  default -> padded(number, digits(part.group(1)));
                });
  }

  private static String padded(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  private static int digits(String placeholder) {
    return placeholder.charAt(2) - '0';
  }

  private static long count(String text, String regex) {
    return Pattern.compile(regex).matcher(text).results().count();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
