package gongkai.applications.numbering;

import gongkai.office.BodyCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule by which registration numbers (登记号) are formed, for example <code>{body}-{yyyy}-{n:5}
 * </code>: the body's code, the year, and the serial number with at least so many digits, each
 * once. What else stands in it are letters of any script, digits and hyphens.
 */
public record RegistrationForm(String pattern) {
  private static final Pattern PART = Pattern.compile("\\{(body|yyyy|n:[1-9])\\}");
  private static final Pattern REST = Pattern.compile("[\\p{L}0-9〔〕号-]*");

  /**
   * @throws IllegalArgumentException when it is no such rule, so that two cases could get one
   *     number
   */
  public RegistrationForm {
    if (count(pattern, "{body}") != 1
        || count(pattern, "{yyyy}") != 1
        || PART.matcher(pattern).results().filter(part -> part.group(1).startsWith("n")).count()
            != 1
        || !REST.matcher(PART.matcher(pattern).replaceAll("")).matches()
        || pattern.matches(".*[}0-9]\\{(yyyy|n:.)\\}.*|.*\\{n:.\\}[0-9{].*")
        || pattern.length() > 40) {
      throw new IllegalArgumentException("No form of registration numbers: " + pattern);
    }
  }

  private static long count(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }

  /** The number of a body and year. */
  public String format(BodyCode body, int year, int serial) {
    return PART.matcher(pattern)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    switch (part.group(1)) {
                      case "body" -> body.value();
                      case "yyyy" -> String.format(Locale.ROOT, "%04d", year);
                      default ->
                          String.format(Locale.ROOT, "%0" + part.group(1).charAt(2) + "d", serial);
                    }));
  }
}
