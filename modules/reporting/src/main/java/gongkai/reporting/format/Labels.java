package gongkai.reporting.format;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Labels without what print and retyping add to them: blanks, character widths, ordinals. */
public final class Labels {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern QUOTES = Pattern.compile("[“”„‟〝〞＂「」『』]");
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:\\([一二三四五六七八九十\\d]{1,3}\\)[、.]?|[一二三四五六七八九十]{1,3}[、.,]|\\d{1,2}[、.,)])");

  private Labels() {}

  /** The label without blanks, in half-width characters. */
  public static String key(String label) {
    String narrow = Normalizer.normalize(label, Normalizer.Form.NFKC);
    String plain = BLANKS.matcher(narrow).replaceAll("");
    return QUOTES.matcher(plain).replaceAll("\"");
  }

  /** The {@link #key} without a leading ordinal such as {@code （一）}, {@code 一、} or {@code 1.}. */
  public static String bare(String label) {
    return ORDINAL.matcher(key(label)).replaceFirst("");
  }

  /** The leading ordinal of the {@link #key}, empty when there is none. */
  public static String ordinal(String label) {
    var match = ORDINAL.matcher(key(label));
    return match.find() ? match.group() : "";
  }
}
