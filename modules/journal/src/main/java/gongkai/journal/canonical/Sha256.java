package gongkai.journal.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 as 64 lower-case hexadecimal digits. */
public final class Sha256 {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  /** Hash of the UTF-8 bytes of a text. */
  public static String of(String text) {
    return text(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A digest to be fed piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text form of a finished digest. */
  public static String text(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /** Whether a text has the form of a hash. */
  public static boolean isHash(String text) {
    return FORM.matcher(text).matches();
  }
}
