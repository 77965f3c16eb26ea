package gongkai.applications.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of 18 digits of GB 11643-1999: six of the region, eight of the birth date, three of
 * the serial, and a check digit that may be X.
 */
final class CitizenNumber {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int SHORT_LENGTH = 15;
  private static final int REGION = 6;

  private CitizenNumber() {}

  /** The number of 18 digits for one of 15, which was given out before 1999. */
  static String lengthened(String number) {
    if (number.length() != SHORT_LENGTH) {
      return number;
    }
    String body = number.substring(0, REGION) + "19" + number.substring(REGION);
    return body + check(body);
  }

  static boolean hasForm(String number) {
    return number.matches("[1-9]\\d{16}[0-9X]");
  }

  static boolean hasRightCheck(String number) {
    return check(number) == number.charAt(WEIGHTS.length);
  }

  /** Empty when there is no such day. */
  static Optional<LocalDate> birth(String number) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(number, 6, 10, 10),
              Integer.parseInt(number, 10, 12, 10),
              Integer.parseInt(number, 12, 14, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static char check(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), 10) * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }
}
