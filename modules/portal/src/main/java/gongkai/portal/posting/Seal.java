package gongkai.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Locks what a reader carries for this site (in a cookie or a hidden field) so that they can
 * neither read nor change it: AES-GCM, bound to a purpose, with an end.
 *
 * <p>Without the setting {@code gongkai.portal.apply.key} the key is drawn at each start; what was
 * sealed before is then no longer understood, and its reader signs in or sends again.
 */
@ApplicationScoped
public class Seal {
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int LONGEST = 16_384;

  private final SecureRandom random = new SecureRandom();
  private Clock clock;
  private SecretKeySpec key;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Seal() {}

  /** A seal with a key made of that text, of chance when it is empty. */
  @Inject
  public Seal(
      @ConfigProperty(name = "gongkai.portal.apply.key") Optional<String> secret, Clock clock) {
    this.clock = clock;
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    this.key =
        new SecretKeySpec(
            secret.filter(text -> !text.isBlank()).map(Seal::digest).orElse(bytes), "AES");
  }

  /** The text sealed for that purpose, safe in cookies and fields. */
  public String seal(String purpose, String text, Duration valid) {
    String content = clock.instant().plus(valid).getEpochSecond() + "\n" + text;
    byte[] iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    byte[] locked =
        run(Cipher.ENCRYPT_MODE, purpose, iv, content.getBytes(StandardCharsets.UTF_8))
            .orElseThrow();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(ByteBuffer.allocate(iv.length + locked.length).put(iv).put(locked).array());
  }

  /** The text that was sealed for that purpose; empty when it was not, or has ended. */
  public Optional<String> open(String purpose, String sealed) {
    if (sealed.isEmpty() || sealed.length() > LONGEST) {
      return Optional.empty();
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(sealed);
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
    if (bytes.length <= IV_BYTES) {
      return Optional.empty();
    }
    byte[] iv = java.util.Arrays.copyOf(bytes, IV_BYTES);
    byte[] locked = java.util.Arrays.copyOfRange(bytes, IV_BYTES, bytes.length);
    return run(Cipher.DECRYPT_MODE, purpose, iv, locked)
        .map(plain -> new String(plain, StandardCharsets.UTF_8))
        .filter(this::lasts)
        .map(content -> content.substring(content.indexOf('\n') + 1));
  }

  /** A text of chance with 128 bits. */
  public String chance() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private boolean lasts(String content) {
    long end = Long.parseLong(content.substring(0, content.indexOf('\n')));
    return clock.instant().isBefore(Instant.ofEpochSecond(end));
  }

  private Optional<byte[]> run(int mode, String purpose, byte[] iv, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(input));
    } catch (javax.crypto.AEADBadTagException foreign) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
