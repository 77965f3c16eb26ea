package gongkai.reporting.statistics;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which figure of the statistics is looked behind; written {@code row.granted}, {@code
 * applicant.person}, {@code month.3}, {@code channel.ONLINE}, {@code answered.all}, {@code
 * answered.late}, {@code published.all}, {@code published.late}, {@code column.bmwj}, {@code
 * column.bmwj.in-time}.
 *
 * @param by {@code row} for a row of the year's form that counts applications, {@code applicant}
 *     for the new ones of a kind of applicant, {@code month}, {@code channel}, {@code answered},
 *     {@code published} or {@code column}
 * @param value key of the row, code of the kind, month, channel, timeliness or code of the column
 * @param timeliness {@code late}, {@code in-time} or {@code undated} of a column's items, empty for
 *     all
 */
public record Facet(String by, String value, String timeliness) {
  /** Published or answered, whenever that was. */
  public static final String ALL = "all";

  /** Published or answered after the last day. */
  public static final String LATE = "late";

  /** Published or answered until the last day. */
  public static final String IN_TIME = "in-time";

  /** Published, and the day from which the limit runs is unknown. */
  public static final String UNDATED = "undated";

  private static final Pattern FORM =
      Pattern.compile(
          "(row)\\.([a-z0-9-]{1,60})|(applicant)\\.([a-z-]{1,30})|(month)\\.([1-9]|1[0-2])|(channel)\\.([A-Z_]{2,20})|(answered)\\.(all|late|in-time)"
              + "|(published)\\.(all|late|in-time|undated)"
              + "|(column)\\.([A-Za-z0-9_-]{1,40})(?:\\.(late|in-time|undated))?");

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
