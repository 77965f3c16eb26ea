package gongkai.office;

import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码) by GB 32100-2015, checked: its own check character, and
 * that of the organisation code (组织机构代码, GB 11714-1997) inside it.
 *
 * @param value 18 digits and capital letters without I, O, S, V, Z
 */
public record CreditCode(String value) {
  private static final int LENGTH = 18;
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public CreditCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a unified social credit code: " + value);
    }
  }

  /** Says whether a text is a credit code with both check characters right. */
  public static boolean isValid(String text) {
    return text.length() == LENGTH
        && text.chars().allMatch(character -> CHARACTERS.indexOf(character) >= 0)
        && check(text) == text.charAt(LENGTH - 1)
        && organisationCheck(text.substring(8, 16)) == text.charAt(16);
  }

  /** What people type, without spaces and in capitals; not checked. */
  public static String tidy(String typed) {
    return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  /** The organisation code in characters 9 to 17, without hyphen. */
  public String organisationCode() {
    return value.substring(8, 17);
  }

  /** Weights are the powers of 3 modulo 31 (GB 32100-2015, 附录 A). */
  private static char check(String text) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += CHARACTERS.indexOf(text.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return CHARACTERS.charAt((31 - sum % 31) % 31);
  }

  private static char organisationCheck(String body) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return switch (check) {
      case 10 -> 'X';
      case 11 -> '0';
      default -> (char) ('0' + check);
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
