package gongkai.reporting.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of a statutory table by the lasting keys of its format; written {@code table3.new.total}.
 */
public record CellAddress(String table, String row, String column) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+\\.[a-z0-9-]+");

  /** Parses {@link #toString()}; empty for anything else. */
  public static Optional<CellAddress> of(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] keys = text.split("\\.", -1);
    return Optional.of(new CellAddress(keys[0], keys[1], keys[2]));
  }

  @Override
  public String toString() {
    return table + '.' + row + '.' + column;
  }
}
