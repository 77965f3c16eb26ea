package gongkai.applications.tally;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a year a figure counts.
 *
 * @param condition on {@code a}, a row of the cases; ?3 is the last day of the year
 * @param isNew whether it counts cases that were opened in the year
 * @param carried whether it counts cases that were opened before the year
 * @param first day of the year on which those it counts of the new ones were opened at the earliest
 * @param last day on which they were opened at the latest
 */
record Cell(String condition, boolean isNew, boolean carried, LocalDate first, LocalDate last) {
  private static final String ANSWERED = "a.outcome is not null and a.closed_on <= ?3";

  /**
   * A cell of Table 3.
   *
   * @param column {@code null} for the sum of the row
   */
  static Cell of(int year, Table3Row row, @Nullable ApplicantKind column) {
    String kind = column == null ? "" : " and a.applicant_kind = '" + column.name() + "'";
    boolean stock = row.equals(Table3Row.NEW) || row.equals(Table3Row.CARRIED_OVER);
    return of(
        year,
        result(row) + kind,
        !stock || row.equals(Table3Row.NEW),
        !stock || row.equals(Table3Row.CARRIED_OVER));
  }

  private static String result(Table3Row row) {
    if (row.result()) {
      String outcomes =
          row.outcomes().stream().map(Outcome::name).collect(Collectors.joining("', '", "'", "'"));
      return "a.outcome in (" + outcomes + ") and a.closed_on <= ?3";
    }
    return row.equals(Table3Row.CARRIED_FORWARD)
        ? "(a.closed_on is null or a.closed_on > ?3)"
        : "1 = 1";
  }

  /** A division of the cases of Table 3. */
  static Cell of(int year, Slice.Facet facet) {
    return switch (facet) {
      case Slice.NewInMonth asked -> {
        YearMonth month = YearMonth.of(year, asked.month());
        yield new Cell("1 = 1", true, false, month.atDay(1), month.atEndOfMonth());
      }
      case Slice.NewByChannel asked ->
          of(year, "a.channel = '" + asked.channel().name() + "'", true, false);
      case Slice.Answered asked ->
          of(year, ANSWERED + " and a.answered_late = " + asked.late(), true, true);
    };
  }

  private static Cell of(int year, String condition, boolean isNew, boolean carried) {
    return new Cell(
        condition, isNew, carried, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
