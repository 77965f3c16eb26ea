package gongkai.reporting.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Left less right of a comparison. */
public final class Differences {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  private Differences() {}

  /** The difference, empty unless both are plain numbers. */
  public static Optional<BigDecimal> between(String left, String right) {
    return NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches()
        ? Optional.of(new BigDecimal(left).subtract(new BigDecimal(right)))
        : Optional.empty();
  }
}
