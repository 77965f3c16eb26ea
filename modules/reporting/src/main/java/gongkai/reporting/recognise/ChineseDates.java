package gongkai.reporting.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as reports print them: {@code 2021年1月28日}, {@code 二〇二一年一月二十八日}, {@code 2021-01-28}. */
final class ChineseDates {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇○零Ｏ0][〇○零Ｏ0一二三四五六七八九]{2}");
  private static final Pattern DATE =
      Pattern.compile(
          "(20\\d{2})(?:年|[-./])([\\d一二三四五六七八九十]{1,3})(?:月|[-./])([\\d一二三四五六七八九十]{1,3})日?");

  private ChineseDates() {}

  /** The text with years such as {@code 二〇二一} in digits. */
  static String arabicYears(String text) {
    return CHINESE_YEAR
        .matcher(text)
        .replaceAll(
            match -> {
              var year = new StringBuilder();
              match.group().chars().forEach(c -> year.append(Math.max(0, DIGITS.indexOf(c))));
              return year.toString();
            });
  }

  /** The date that the whole text is; empty when it is none. */
  static Optional<LocalDate> parse(String text) {
    var match = DATE.matcher(arabicYears(text.replaceAll("[\\s\\u3000]+", "")));
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(match.group(1));
      return Optional.of(LocalDate.of(year, number(match.group(2)), number(match.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** 1 to 99 in digits or Chinese numerals; 0 for something else. */
  private static int number(String text) {
    if (text.matches("\\d+")) {
      return Integer.parseInt(text);
    }
    int ten = text.indexOf('十');
    if (ten < 0) {
      return text.length() == 1 ? DIGITS.indexOf(text) : 0;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
    int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
    return ten > 1 || tens < 0 || ones < 0 ? 0 : tens * 10 + ones;
  }
}
