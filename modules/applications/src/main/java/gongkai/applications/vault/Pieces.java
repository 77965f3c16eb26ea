package gongkai.applications.vault;

import java.nio.ByteBuffer;
import javax.crypto.AEADBadTagException;

/**
 * The pieces of a sealed file: each is sealed with the file's own key, its number and whether it is
 * the last one, so that pieces can be neither swapped nor left out.
 */
final class Pieces {
  static final int PLAIN_BYTES = 1 << 16;
  static final int SEALED_BYTES = PLAIN_BYTES + Algorithm.TAG_BYTES;
  static final int SALT_BYTES = 16;

  private final Algorithm algorithm;
  private final byte[] key;
  private final byte[] bound;
  private final String context;
  private long next;

  Pieces(Algorithm algorithm, byte[] key, byte[] salt, String start, String context) {
    this.algorithm = algorithm;
    this.key = Derivation.key(key, salt, "file", algorithm.keyBytes());
    this.bound = SealedText.bound(start, context);
    this.context = context;
  }

  byte[] seal(byte[] plain, boolean last) {
    try {
      return algorithm.crypt(true, key, nonce(last), bound, plain);
    } catch (AEADBadTagException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] open(byte[] sealed, boolean last) {
    if (sealed.length < Algorithm.TAG_BYTES) {
      throw new SealBroken("the file is cut off", context);
    }
    try {
      return algorithm.crypt(false, key, nonce(last), bound, sealed);
    } catch (AEADBadTagException e) {
      throw new SealBroken("the file was changed, cut off or moved", context);
    }
  }

  private byte[] nonce(boolean last) {
    return ByteBuffer.allocate(Algorithm.NONCE_BYTES)
        .putLong(next++)
        .put(Algorithm.NONCE_BYTES - 1, (byte) (last ? 1 : 0))
        .array();
  }
}
