package gongkai.gate.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Citizen identity numbers by GB 11643: 18 characters, and the older 15 digits. */
final class IdentityNumber {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  private IdentityNumber() {}

  /** Whether 18 characters are a number: province, date of birth and check character fit. */
  static boolean isLong(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17))
        && PROVINCES.contains(number.substring(0, 2))
        && isDate(number.substring(6, 14));
  }

  /** Whether 15 digits are a number of the form used until 1999; it has no check character. */
  static boolean isShort(String number) {
    return PROVINCES.contains(number.substring(0, 2)) && isDate("19" + number.substring(6, 12));
  }

  private static boolean isDate(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    try {
      LocalDate.of(
          year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
      return year >= 1880 && year < 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
