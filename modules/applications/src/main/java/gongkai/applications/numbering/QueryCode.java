package gongkai.applications.numbering;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A query code (查询码): 15 signs out of 25 that nobody takes for another, 69 random bits, in three
 * groups.
 *
 * @param value its signs without hyphens
 */
public record QueryCode(String value) {
  static final String SIGNS = "34679ACDEFGHJKMNPQRTUVWXY";
  private static final int LENGTH = 15;
  private static final int GROUP = 5;
  private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final RandomGenerator RANDOM = new SecureRandom();

  public QueryCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("No query code");
    }
  }

  /** A new one. */
  public static QueryCode random() {
    var signs = new StringBuilder();
    while (signs.length() < LENGTH) {
      signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new QueryCode(signs.toString());
  }

  /**
   * What somebody typed, in the form that is compared: capitals, plain width, no blanks and
   * hyphens.
   */
  public static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toUpperCase(Locale.ROOT);
  }

  /** As it is shown: three groups with hyphens between. */
  public String shown() {
    return String.join(
        "-",
        value.substring(0, GROUP),
        value.substring(GROUP, 2 * GROUP),
        value.substring(2 * GROUP));
  }

  /** A secret; never shown by mistake. */
  @Override
  public String toString() {
    return "QueryCode";
  }
}
