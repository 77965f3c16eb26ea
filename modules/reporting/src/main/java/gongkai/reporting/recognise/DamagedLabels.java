package gongkai.reporting.recognise;

import gongkai.reporting.format.Labels;

/** Labels that lost characters, as fonts without a table of characters make PDFs lose them. */
final class DamagedLabels {
  private static final int SHORTEST = 6;
  private static final double LEAST = 0.6;

  private DamagedLabels() {}

  /** Says whether a text is a label, ordinal included, of which some characters are missing. */
  static boolean isLike(String text, String label) {
    String read = Labels.key(text);
    String whole = Labels.key(label);
    return read.length() >= SHORTEST
        && read.length() >= whole.length() * LEAST
        && read.length() < whole.length()
        && Labels.ordinal(text).equals(Labels.ordinal(label))
        && isInside(read, whole);
  }

  private static boolean isInside(String part, String whole) {
    int at = -1;
    for (int i = 0; i < part.length(); i++) {
      at = whole.indexOf(part.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
