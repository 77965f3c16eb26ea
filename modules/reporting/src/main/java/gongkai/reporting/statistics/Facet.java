package gongkai.reporting.statistics;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which figure of the statistics is looked behind; written {@code row.granted}, {@code
 * applicant.person}, {@code month.3}, {@code channel.ONLINE}, {@code answered.late}, {@code
 * column.bmwj}, {@code column.bmwj.in-time}.
 *
 * @param by {@code row} or {@code applicant} for a row or, of the new ones, a column of Table 3,
 *     {@code month}, {@code channel}, {@code answered} or {@code column}
 * @param value key of the row or column, month, channel, timeliness or code of the column
 * @param timeliness {@code late} or {@code in-time} of a column's items, empty for all
 */
public record Facet(String by, String value, String timeliness) {
  /** Published or answered after the last day. */
  public static final String LATE = "late";

  /** Published or answered until the last day. */
  public static final String IN_TIME = "in-time";

  private static final Pattern FORM =
      Pattern.compile(
          "(row)\\.([a-z0-9-]{1,20})|(applicant)\\.([a-z-]{1,30})|(month)\\.([1-9]|1[0-2])|(channel)\\.([A-Z_]{2,20})|(answered)\\.(late|in-time)"
              + "|(column)\\.([A-Za-z0-9_-]{1,40})(?:\\.(late|in-time))?");

  /** Parses {@link #toString()}; empty for anything else. */
  public static Optional<Facet> of(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] parts = text.split("\\.", -1);
    return Optional.of(new Facet(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
  }

  @Override
  public String toString() {
    return by + '.' + value + (timeliness.isEmpty() ? "" : '.' + timeliness);
  }
}
