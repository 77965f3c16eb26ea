package gongkai.applications.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** Authenticated encryption in Galois/Counter Mode with nonces of 12 and tags of 16 bytes. */
enum Algorithm {
  /** SM4, GB/T 32907-2016. */
  SM4("sm4", 16) {
    @Override
    byte[] crypt(boolean sealing, byte[] key, byte[] nonce, byte[] context, byte[] text)
        throws AEADBadTagException {
      GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
      cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, context));
      byte[] out = new byte[cipher.getOutputSize(text.length)];
      try {
        int done = cipher.processBytes(text, 0, text.length, out, 0);
        cipher.doFinal(out, done);
        return out;
      } catch (InvalidCipherTextException e) {
        throw new AEADBadTagException();
      }
    }
  },
  /** AES with 256 bits, by the JDK. */
  AES("aes", 32) {
    @Override
    byte[] crypt(boolean sealing, byte[] key, byte[] nonce, byte[] context, byte[] text)
        throws AEADBadTagException {
      try {
        Cipher cipher = Cipher.getInstance(Jdk.NAME, Jdk.PROVIDER);
        cipher.init(
            sealing ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
            new SecretKeySpec(key, "AES"),
            new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher.doFinal(text);
      } catch (AEADBadTagException e) {
        throw e;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;
  private static final int TAG_BITS = TAG_BYTES * Byte.SIZE;

  private final String code;
  private final int keyBytes;

  Algorithm(String code, int keyBytes) {
    this.code = code;
    this.keyBytes = keyBytes;
  }

  /**
   * Seals or opens.
   *
   * @param context bytes that are authenticated and not stored
   * @throws AEADBadTagException when what is opened was not sealed so
   */
  abstract byte[] crypt(boolean sealing, byte[] key, byte[] nonce, byte[] context, byte[] text)
      throws AEADBadTagException;

  /** Token in sealed values and in the setting, three small letters. */
  String code() {
    return code;
  }

  int keyBytes() {
    return keyBytes;
  }

  /** The algorithm of a token. */
  static Algorithm of(String code) {
    for (Algorithm algorithm : values()) {
      if (algorithm.code.equals(code)) {
        return algorithm;
      }
    }
    throw new IllegalArgumentException("No such algorithm: " + code);
  }

  /** Looked up once. */
  private static final class Jdk {
    static final String NAME = "AES/GCM/NoPadding";
    static final Provider PROVIDER = provider();

    private static Provider provider() {
      try {
        return Cipher.getInstance(NAME).getProvider();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
