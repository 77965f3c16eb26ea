package gongkai.applications.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** Keys for one purpose from a master key (HKDF, RFC 5869, with SM3). */
final class Derivation {
  private Derivation() {}

  /**
   * A key that tells nothing of the master key nor of those for other purposes.
   *
   * @param salt random bytes that are stored openly, or none
   */
  static byte[] key(byte[] master, byte[] salt, String purpose, int bytes) {
    var generator = new HKDFBytesGenerator(new SM3Digest());
    generator.init(new HKDFParameters(master, salt, purpose.getBytes(UTF_8)));
    byte[] key = new byte[bytes];
    generator.generateBytes(key, 0, bytes);
    return key;
  }
}
