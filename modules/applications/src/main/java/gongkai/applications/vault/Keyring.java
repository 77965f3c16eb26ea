package gongkai.applications.vault;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The master keys by id, in the order of their age: one line each, {@code data <id> <64 hex
 * digits>} or {@code hash <id> <64 hex digits>}, separated by line ends or semicolons; colons may
 * stand for the spaces. The last of each sort is the current one. Lines that start with {@code #}
 * are comments.
 */
final class Keyring {
  private static final Pattern LINE =
      Pattern.compile("(data|hash)[\\s:]+([a-z0-9]{1,8})[\\s:]+([0-9a-fA-F]{64})");

  private final Map<String, byte[]> data = new LinkedHashMap<>();
  private final Map<String, byte[]> hash = new LinkedHashMap<>();

  private Keyring() {}

  /**
   * Reads the keys.
   *
   * @throws IllegalArgumentException for what is no key, by number of the line, never with its text
   */
  static Keyring parse(String text) {
    var ring = new Keyring();
    List<String> lines = text.lines().flatMap(line -> List.of(line.split(";")).stream()).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        ring.add(line, i + 1);
      }
    }
    if (ring.data.isEmpty() || ring.hash.isEmpty()) {
      throw new IllegalArgumentException(
          "gongkai.applications.key-file: wants at least one line \"data …\" and one \"hash …\".");
    }
    return ring;
  }

  private void add(String line, int number) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "gongkai.applications.key-file: line "
              + number
              + " is not \"data|hash <id> <64 hex digits>\".");
    }
    Map<String, byte[]> keys = parts.group(1).equals("data") ? data : hash;
    byte[] key = HexFormat.of().parseHex(parts.group(3));
    if (keys.putIfAbsent(parts.group(2), key) != null) {
      throw new IllegalArgumentException(
          "gongkai.applications.key-file: line " + number + " repeats a key id.");
    }
  }

  /** Master keys for sealing, oldest first. */
  Map<String, byte[]> data() {
    return data;
  }

  /** Master keys for fingerprints, oldest first. */
  Map<String, byte[]> hash() {
    return hash;
  }

  /** Names the key ids only. */
  @Override
  public String toString() {
    return "Keyring " + data.keySet() + " " + hash.keySet();
  }
}
