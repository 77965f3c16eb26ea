package gongkai.gate.personal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A number that looks like personal data. It does not hold the number itself.
 *
 * @param code {@code identity-number}, {@code mobile-number}, {@code landline-number} or {@code
 *     bank-card}
 * @param masked the number with its middle hidden
 * @param digest hash of the bare number, to compare it with known ones
 */
public record Hit(String code, String masked, String digest) {

  static Hit of(String code, String number) {
    return new Hit(code, masked(number), digest(number));
  }

  /** Hash of a number without spaces and dashes. */
  public static String digest(String number) {
    try {
      byte[] bytes = bare(number).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String masked(String number) {
    String bare = bare(number);
    int head = bare.length() > 12 ? 2 : 3;
    return bare.substring(0, head)
        + "*".repeat(bare.length() - head - 2)
        + bare.substring(bare.length() - 2);
  }

  private static String bare(String number) {
    String plain = PlainDigits.of(number).replaceAll("[^0-9Xx]", "");
    return plain.startsWith("0086") ? plain.substring(4) : plain;
  }
}
