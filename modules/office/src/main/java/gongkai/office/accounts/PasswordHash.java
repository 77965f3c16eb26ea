package gongkai.office.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted slow hash of a password (PBKDF2, RFC 8018) with the parameters it was made with, so that
 * they can be raised later: {@code pbkdf2-sha512$iterations$salt$hash}.
 */
record PasswordHash(String scheme, int iterations, String salt, String hash) {
  private static final String SCHEME = "pbkdf2-sha512";
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Hashes a password with a salt of its own. */
  static PasswordHash of(char[] password, int iterations) {
    byte[] salt = random(SALT_BYTES);
    return new PasswordHash(
        SCHEME, iterations, encode(salt), encode(derive(password, salt, iterations)));
  }

  /** A hash that costs as much to compare, and that no password is known to have. */
  static PasswordHash ofNobody(int iterations) {
    return new PasswordHash(
        SCHEME, iterations, encode(random(SALT_BYTES)), encode(random(HASH_BITS / Byte.SIZE)));
  }

  /** Reads the stored form. */
  static PasswordHash parse(String text) {
    List<String> parts = List.of(text.split("\\$", -1));
    if (parts.size() != 4 || !parts.get(0).equals(SCHEME)) {
      throw new IllegalArgumentException("Not a password hash of a known scheme");
    }
    return new PasswordHash(SCHEME, Integer.parseInt(parts.get(1)), parts.get(2), parts.get(3));
  }

  boolean matches(char[] password) {
    byte[] derived = derive(password, Base64.getDecoder().decode(salt), iterations);
    return MessageDigest.isEqual(derived, Base64.getDecoder().decode(hash));
  }

  /** The stored form. */
  String text() {
    return String.join("$", scheme, Integer.toString(iterations), salt, hash);
  }

  /** Never shows salt or hash. */
  @Override
  public String toString() {
    return scheme;
  }

  private static byte[] derive(char[] password, byte[] salt, int iterations) {
    var spec = new PBEKeySpec(password, salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
