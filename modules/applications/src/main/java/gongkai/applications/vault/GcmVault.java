package gongkai.applications.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import org.jspecify.annotations.Nullable;

/** The vault on a keyring; what was sealed by another algorithm or older key still opens. */
final class GcmVault implements Vault {
  /** The longest start: version, algorithm and a key id of eight signs, with three points. */
  private static final int LONGEST_START = 16;

  private static final byte[] NO_SALT = {};

  private final Map<String, Map<Algorithm, byte[]>> keys = new HashMap<>();
  private final Fingerprints fingerprints;
  private final Algorithm algorithm;
  private final String current;
  private final SecureRandom random = new SecureRandom();

  GcmVault(Keyring ring, Algorithm algorithm) {
    ring.data().forEach((id, master) -> keys.put(id, derived(master)));
    this.fingerprints = new Fingerprints(ring);
    this.algorithm = algorithm;
    this.current = List.copyOf(ring.data().keySet()).getLast();
  }

  private static Map<Algorithm, byte[]> derived(byte[] master) {
    var derived = new EnumMap<Algorithm, byte[]>(Algorithm.class);
    for (Algorithm each : Algorithm.values()) {
      derived.put(each, Derivation.key(master, NO_SALT, "seal " + each.code(), each.keyBytes()));
    }
    return derived;
  }

  @Override
  public String seal(String plain, String context) {
    if (plain.isEmpty()) {
      return "";
    }
    byte[] nonce = random(Algorithm.NONCE_BYTES);
    byte[] bound = SealedText.bound(currentSeal(), context);
    try {
      byte[] key = key(current, algorithm, context);
      byte[] sealed = algorithm.crypt(true, key, nonce, bound, plain.getBytes(UTF_8));
      byte[] body =
          ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return SealedText.of(algorithm, current, body).text();
    } catch (AEADBadTagException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String open(String sealed, String context) {
    if (sealed.isEmpty()) {
      return "";
    }
    SealedText text = SealedText.parse(sealed, context);
    byte[] key = key(text.key(), text.algorithm(), context);
    byte[] bound = SealedText.bound(text.start(), context);
    try {
      return new String(
          text.algorithm().crypt(false, key, text.nonce(), bound, text.encrypted()), UTF_8);
    } catch (AEADBadTagException e) {
      throw new SealBroken("was changed, or belongs to another context or key", context);
    }
  }

  @Override
  public byte[] seal(byte[] plain, String context) {
    var sealed = new ByteArrayOutputStream();
    try (OutputStream stream = sealing(sealed, context)) {
      stream.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealed.toByteArray();
  }

  @Override
  public byte[] open(byte[] sealed, String context) {
    try (InputStream stream = opening(new ByteArrayInputStream(sealed), context)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OutputStream sealing(OutputStream target, String context) {
    byte[] salt = random(Pieces.SALT_BYTES);
    byte[] key = key(current, algorithm, context);
    try {
      target.write(currentSeal().getBytes(US_ASCII));
      target.write(salt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SealingStream(target, new Pieces(algorithm, key, salt, currentSeal(), context));
  }

  @Override
  public InputStream opening(InputStream source, String context) {
    try {
      String[] start = start(source, context).split("\\.", -1);
      byte[] salt = source.readNBytes(Pieces.SALT_BYTES);
      Algorithm by = Algorithm.of(start[1]);
      byte[] key = key(start[2], by, context);
      String bound = SealedText.start(by, start[2]);
      return new OpeningStream(source, new Pieces(by, key, salt, bound, context));
    } catch (IllegalArgumentException e) {
      throw new SealBroken("not in the form of a sealed file", context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Version, algorithm and key of a file, up to the third point. */
  private static String start(InputStream source, String context) throws IOException {
    var start = new StringBuilder();
    int points = 0;
    while (points < 3) {
      int next = source.read();
      if (next < 0 || start.length() == LONGEST_START) {
        throw new SealBroken("not in the form of a sealed file", context);
      }
      start.append((char) next);
      points += next == '.' ? 1 : 0;
    }
    if (!start.toString().startsWith(SealedText.VERSION + ".")) {
      throw new SealBroken("not in the form of a sealed file", context);
    }
    return start.toString();
  }

  @Override
  public String fingerprint(String value, String domain) {
    return fingerprints.of(value, domain);
  }

  @Override
  public List<String> fingerprints(String value, String domain) {
    return fingerprints.all(value, domain);
  }

  @Override
  public String currentSeal() {
    return SealedText.start(algorithm, current);
  }

  @Override
  public String currentFingerprint() {
    return fingerprints.start();
  }

  @Override
  public boolean isCurrent(byte[] start) {
    byte[] own = currentSeal().getBytes(US_ASCII);
    return start.length >= own.length && Arrays.equals(start, 0, own.length, own, 0, own.length);
  }

  private byte[] key(String id, Algorithm by, String context) {
    @Nullable Map<Algorithm, byte[]> derived = keys.get(id);
    byte @Nullable [] key = derived == null ? null : derived.get(by);
    if (key == null) {
      throw new SealBroken("the key file has no data key " + id, context);
    }
    return key;
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Names nothing but the algorithm and the id of the key. */
  @Override
  public String toString() {
    return "Vault " + currentSeal();
  }
}
