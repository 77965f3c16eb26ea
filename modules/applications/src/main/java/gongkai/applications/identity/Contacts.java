package gongkai.applications.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks telephone numbers, e-mail addresses and postcodes. An empty text is right: whether one is
 * needed is a question of the form. The code of problems is {@code form}.
 */
public final class Contacts {
  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?:(?:\\+?86|0086)-?)?(0(?:10|2\\d|[3-9]\\d{2}))-?([2-8]\\d{6,7})(?:[-x#转]+(\\d{1,6}))?");
  private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
  private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{5,14}");
  private static final Pattern EMAIL =
      Pattern.compile("([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([^@\\s]{1,190})");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]+");

  private Contacts() {}

  /** A mobile number of the mainland. */
  public static boolean isMobile(String typed) {
    return MOBILE.matcher(dense(typed)).matches();
  }

  /**
   * A telephone number: mobile (its normal form has 11 digits), landline with area code, 400 or
   * 800, or abroad with {@code +}.
   */
  public static Checked phone(String typed, String field) {
    String number = dense(typed);
    Matcher mobile = MOBILE.matcher(number);
    if (mobile.matches()) {
      return new Checked.Right(mobile.group(1));
    }
    Matcher landline = LANDLINE.matcher(Typed.plain(typed).replaceAll("[\\s()]", ""));
    if (landline.matches() || landline.reset(number).matches()) {
      String extension = landline.group(3) == null ? "" : "-" + landline.group(3);
      return new Checked.Right(landline.group(1) + "-" + landline.group(2) + extension);
    }
    boolean right =
        number.isEmpty() || SERVICE.matcher(number).matches() || ABROAD.matcher(number).matches();
    return right
        ? new Checked.Right(number)
        : Checked.wrong(field, "form", "请填写11位手机号码，或者带区号的固定电话，例如0797-1234567。");
  }

  private static String dense(String typed) {
    return Typed.plain(typed).replaceAll("[\\s()-]", "");
  }

  /** An e-mail address; the domain in small letters, one in Chinese as its ASCII form. */
  public static Checked email(String typed, String field) {
    String address = Typed.plain(typed);
    if (address.isEmpty()) {
      return new Checked.Right("");
    }
    Matcher parts = EMAIL.matcher(address);
    String domain = parts.matches() ? ascii(parts.group(2)) : "";
    return DOMAIN.matcher(domain).matches() && !badLocal(parts.group(1))
        ? new Checked.Right(parts.group(1) + "@" + domain)
        : Checked.wrong(field, "form", "请填写有效的电子邮箱，例如name@example.cn。");
  }

  private static boolean badLocal(String local) {
    return local.startsWith(".") || local.endsWith(".") || local.contains("..");
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A postcode of six digits. */
  public static Checked postcode(String typed, String field) {
    String code = Typed.number(typed);
    return code.matches("|\\d{6}")
        ? new Checked.Right(code)
        : Checked.wrong(field, "form", "邮政编码为6位数字。");
  }
}
