package gongkai.opendata.oai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Resumption tokens: the whole state of a list, signed, so that the server keeps none and a restart
 * does not matter. A token is good for two days.
 */
final class Tokens {
  static final Duration LIFE = Duration.ofDays(2);

  private final SecretKeySpec key;
  private final Clock clock;

  Tokens(byte[] key, Clock clock) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
    this.clock = clock;
  }

  /** With the key of a data directory, which is drawn once. */
  static Tokens open(Path data, Clock clock) {
    Path file = data.resolve("feed").resolve("token.key");
    try {
      if (!Files.isRegularFile(file)) {
        byte[] drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling("token.key.part");
        Files.write(part, drawn);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Tokens(Files.readAllBytes(file), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Instant end() {
    return clock.instant().plus(LIFE);
  }

  String write(Selection of) {
    byte[] state =
        String.join(
                "|",
                of.format().prefix(),
                Long.toString(of.from().getEpochSecond()),
                Long.toString(of.until().getEpochSecond()),
                of.set(),
                Long.toString(of.after()),
                Long.toString(of.shown()),
                Long.toString(end().getEpochSecond()))
            .getBytes(StandardCharsets.UTF_8);
    byte[] signature = sign(state);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(signature.length + state.length).put(signature).put(state).array());
  }

  Selection read(String token) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      byte[] signature = new byte[32];
      bytes.get(signature);
      byte[] state = new byte[bytes.remaining()];
      bytes.get(state);
      if (!MessageDigest.isEqual(signature, sign(state))) {
        throw bad("The token is not one of ours");
      }
      String[] parts = new String(state, StandardCharsets.UTF_8).split("\\|", -1);
      if (Instant.ofEpochSecond(Long.parseLong(parts[6])).isBefore(clock.instant())) {
        throw bad("The token is too old; begin the list again");
      }
      return new Selection(
          Format.of(parts[0]),
          Instant.ofEpochSecond(Long.parseLong(parts[1])),
          Instant.ofEpochSecond(Long.parseLong(parts[2])),
          parts[3],
          Long.parseLong(parts[4]),
          Long.parseLong(parts[5]));
    } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
      throw bad("The token is not one of ours");
    }
  }

  private static Refusal bad(String message) {
    return new Refusal(Refusal.Code.BAD_RESUMPTION_TOKEN, message);
  }

  private byte[] sign(byte[] state) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(state);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
