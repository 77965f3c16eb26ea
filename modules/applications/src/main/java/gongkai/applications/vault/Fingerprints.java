package gongkai.applications.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Keyed hashes (HMAC-SM3, GB/T 32905-2016) under each hash key. */
final class Fingerprints {
  private static final int HASH_BYTES = 32;

  private final Map<String, byte[]> keys = new LinkedHashMap<>();
  private final String current;

  Fingerprints(Keyring ring) {
    ring.hash()
        .forEach(
            (id, master) ->
                keys.put(id, Derivation.key(master, new byte[0], "fingerprint", HASH_BYTES)));
    this.current = List.copyOf(ring.hash().keySet()).getLast();
  }

  /** Start of the fingerprints that are made now. */
  String start() {
    return current + ".";
  }

  String of(String value, String domain) {
    return under(current, value, domain);
  }

  /** Under every key, the current one first. */
  List<String> all(String value, String domain) {
    return List.copyOf(keys.keySet()).reversed().stream()
        .map(id -> under(id, value, domain))
        .toList();
  }

  private String under(String id, String value, String domain) {
    byte[] key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("No hash key " + id);
    }
    byte[] hash = hmac(key, (domain.length() + ":" + domain + normal(value)).getBytes(UTF_8));
    return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  static byte[] hmac(byte[] key, byte[] text) {
    var mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(key));
    mac.update(text, 0, text.length);
    byte[] hash = new byte[HASH_BYTES];
    mac.doFinal(hash, 0);
    return hash;
  }

  /** Full-width signs as plain ones, capitals, no white space. */
  private static String normal(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toUpperCase(Locale.ROOT);
  }
}
