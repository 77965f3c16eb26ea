package gongkai.office;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short, lasting code of a public body inside this system ({@code jfj}); part of public
 * addresses, never reused.
 *
 * @param value 2 to 32 lower-case letters, digits and hyphens
 */
public record BodyCode(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  public BodyCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a body code: " + value);
    }
  }

  /** The code that a text spells; empty when it spells none. */
  public static Optional<BodyCode> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new BodyCode(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
