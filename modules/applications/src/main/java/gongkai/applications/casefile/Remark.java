package gongkai.applications.casefile;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something about a case that its clock need not know.
 *
 * @param kind stable token, lower-case letters and hyphens, at most 32; the key of its text in the
 *     bundles
 * @param on the day of its effect, {@code null} for none
 * @param payload JSON without personal data, or empty; at most 4000 characters
 * @param words key of words that may be personal in {@link Words}, or empty
 */
public record Remark(String kind, @Nullable LocalDate on, String payload, String words) {
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,31}");

  public Remark {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("Not a kind of remark: " + kind);
    }
    if (payload.length() > 4000) {
      throw new IllegalArgumentException("Too long for " + kind + ": " + payload.length());
    }
  }

  /** A remark without words. */
  public static Remark of(String kind, String payload) {
    return new Remark(kind, null, payload, "");
  }

  /** The same with words that were kept. */
  public Remark with(String keptWords) {
    return new Remark(kind, on, payload, keptWords);
  }
}
