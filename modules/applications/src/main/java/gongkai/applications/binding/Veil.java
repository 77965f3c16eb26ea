package gongkai.applications.binding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts masks into a text in the place of names, numbers, contacts and addresses that are known;
 * what people wrote about themselves in other words stays.
 */
final class Veil {
  /** Hides nothing. */
  static final Veil NONE = new Veil(List.of());

  private final List<Map.Entry<String, String>> masks;

  private Veil(List<Map.Entry<String, String>> masks) {
    this.masks = masks;
  }

  /**
   * Hides these texts, longer ones first, numbers also without their separators; those of one sign
   * hide nothing, for they are words.
   */
  static Veil of(Map<String, String> masks) {
    Map<String, String> all = new HashMap<>(masks);
    masks.forEach((plain, mask) -> all.putIfAbsent(plain.replaceAll("[\\s-]", ""), mask));
    return new Veil(
        all.entrySet().stream()
            .filter(entry -> entry.getKey().strip().length() > 1)
            .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
            .toList());
  }

  String over(String text) {
    String veiled = text;
    for (Map.Entry<String, String> mask : masks) {
      veiled = veiled.replace(mask.getKey(), mask.getValue());
    }
    return veiled;
  }
}
