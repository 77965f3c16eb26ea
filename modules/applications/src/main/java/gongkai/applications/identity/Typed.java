package gongkai.applications.identity;

import java.text.Normalizer;
import java.util.Locale;

/** What people type. */
final class Typed {
  private Typed() {}

  /** Full-width signs as plain ones, without spaces around. */
  static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /** A number of a document: in capitals, without spaces, hyphens and brackets. */
  static String number(String typed) {
    return plain(typed).replaceAll("[\\s()-]", "").toUpperCase(Locale.ROOT);
  }
}
