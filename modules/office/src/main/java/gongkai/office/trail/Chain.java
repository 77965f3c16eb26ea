package gongkai.office.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The link of an entry to the one before, as {@link gongkai.office.AuditTrail#verify} describes it.
 */
final class Chain {
  private Chain() {}

  static String link(
      String previous,
      long position,
      long at,
      String actor,
      String verb,
      String object,
      String detail) {
    MessageDigest digest = digest();
    add(digest, previous);
    add(digest, Long.toString(position));
    add(digest, Long.toString(at));
    add(digest, actor);
    add(digest, verb);
    add(digest, object);
    add(digest, detail);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The length goes first, so that no two different entries feed the same bytes. */
  private static void add(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
