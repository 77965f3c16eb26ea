package gongkai.applications.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;

/**
 * The stored form of a sealed value: {@code v1.<algorithm>.<key id>.<nonce, text and tag>}. The
 * start, up to the third point, is authenticated together with the context.
 */
final class SealedText {
  static final String VERSION = "v1";
  private static final int PARTS = 4;
  private static final int LEAST = Algorithm.NONCE_BYTES + Algorithm.TAG_BYTES;

  private final Algorithm algorithm;
  private final String key;
  private final byte[] body;

  private SealedText(Algorithm algorithm, String key, byte[] body) {
    this.algorithm = algorithm;
    this.key = key;
    this.body = body;
  }

  static String start(Algorithm algorithm, String key) {
    return VERSION + "." + algorithm.code() + "." + key + ".";
  }

  static SealedText of(Algorithm algorithm, String key, byte[] body) {
    return new SealedText(algorithm, key, body);
  }

  /** Reads the stored form; the context is for the message alone. */
  static SealedText parse(String text, String context) {
    String[] parts = text.split("\\.", PARTS);
    try {
      if (parts.length == PARTS && parts[0].equals(VERSION)) {
        byte[] body = Base64.getUrlDecoder().decode(parts[3]);
        if (body.length >= LEAST) {
          return of(Algorithm.of(parts[1]), parts[2], body);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new SealBroken("not in the form of a sealed value", context);
    }
    throw new SealBroken("not in the form of a sealed value", context);
  }

  Algorithm algorithm() {
    return algorithm;
  }

  String key() {
    return key;
  }

  String start() {
    return start(algorithm, key);
  }

  /** The stored form. */
  String text() {
    return start() + Base64.getUrlEncoder().withoutPadding().encodeToString(body);
  }

  byte[] nonce() {
    return Arrays.copyOf(body, Algorithm.NONCE_BYTES);
  }

  byte[] encrypted() {
    return Arrays.copyOfRange(body, Algorithm.NONCE_BYTES, body.length);
  }

  /** What is authenticated besides the text; the lengths keep start and context apart. */
  static byte[] bound(String start, String context) {
    return (start.length() + ":" + start + context).getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return start();
  }
}
