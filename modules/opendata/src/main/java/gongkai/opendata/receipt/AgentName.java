package gongkai.opendata.receipt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a harvester is called: a name of a program, never a person's. Of a header only the product
 * is taken, and all browsers are one, so that nobody is told apart by theirs.
 */
final class AgentName {
  static final String BROWSER = "browser";
  static final String UNNAMED = "unnamed";

  private static final Pattern PRODUCT =
      Pattern.compile("([A-Za-z][A-Za-z0-9._+-]{0,39})(/[0-9][0-9.]{0,11})?");
  private static final Pattern DECLARED =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()/:+-]{0,79}");

  private AgentName() {}

  static String ofHeader(@Nullable String userAgent) {
    if (userAgent == null) {
      return UNNAMED;
    }
    Matcher product = PRODUCT.matcher(userAgent.strip());
    if (!product.lookingAt()) {
      return UNNAMED;
    }
    return product.group(1).equals("Mozilla") ? BROWSER : product.group();
  }

  /** A name from a receipt; empty when it is not one, for instance an address for mails. */
  static Optional<String> declared(String name) {
    return DECLARED.matcher(name).matches() && !name.matches(".*[0-9]{7}.*")
        ? Optional.of(name)
        : Optional.empty();
  }
}
