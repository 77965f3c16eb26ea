package gongkai.applications.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lists show in place of personal data. An empty text stays empty. */
public final class Masks {
  private static final String PART = "[^省市区县旗\\d]{1,8}";

  /** A district alone does not count: it could be the name of an estate (小区). */
  private static final Pattern DISTRICT =
      Pattern.compile(
          "%1$s(?:省|自治区|市)(?:%1$s(?:市|自治州|地区|盟|州))?(?:%1$s(?:区|县|市|旗))?".formatted(PART));

  private static final String HIDDEN = "****";

  private Masks() {}

  /**
   * A number of a document: three signs, eleven stars, four signs for one of 18 digits; of shorter
   * ones a quarter at each end, at most three and four.
   */
  public static String number(String number) {
    int quarter = number.length() / 4;
    return middle(number, Math.min(3, quarter), Math.min(4, quarter));
  }

  /** A person's name: its first sign. */
  public static String name(String name) {
    if (name.isEmpty()) {
      return "";
    }
    int first = name.offsetByCodePoints(0, 1);
    int others = name.codePointCount(first, name.length());
    return others == 0 ? "*" : name.substring(0, first) + "*".repeat(Math.min(3, others));
  }

  /** A telephone number: three and four digits of a mobile number, the last two of another. */
  public static String phone(String phone) {
    return phone.matches("1\\d{10}")
        ? middle(phone, 3, 4)
        : middle(phone, 0, Math.min(2, phone.length() / 4));
  }

  /** An e-mail address: its first sign and the domain. */
  public static String email(String email) {
    int at = email.lastIndexOf('@');
    return at < 1
        ? middle(email, 0, 0)
        : email.substring(0, at > 1 ? 1 : 0) + HIDDEN + email.substring(at);
  }

  /** An address: province, city and district at most, when it starts with the first or second. */
  public static String address(String address) {
    if (address.isEmpty()) {
      return "";
    }
    Matcher district = DISTRICT.matcher(address);
    return (district.lookingAt() ? district.group() : "") + HIDDEN;
  }

  private static String middle(String text, int head, int tail) {
    int end = text.length() - tail;
    return text.substring(0, head) + "*".repeat(Math.max(0, end - head)) + text.substring(end);
  }
}
