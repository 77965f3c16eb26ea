package gongkai.console.remedies;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyQuery.Sort;
import gongkai.applications.remedy.RemedyState;
import gongkai.console.frame.Parameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter of the register; a claimant is never in its address. */
record RemedyAddress(Parameters parameters) {
  static final int ROWS = 50;
  static final int FARTHEST = 10_000;
  static final Set<String> NAMES =
      Set.of("body", "route", "state", "class", "year", "case", "number", "sort", "desc", "from");

  RemedyAddress(Map<String, String> request) {
    this(new Parameters(request, NAMES));
  }

  RemedyQuery query() {
    Sort sort = parameters.constant(Sort.class, "sort");
    return new RemedyQuery(
        parameters.body(),
        parameters.constant(RemedyRoute.class, "route"),
        parameters.constant(ResultClass.class, "class"),
        parameters.constant(RemedyState.class, "state"),
        day(1, 1),
        day(12, 31),
        parameters.value("case"),
        parameters.value("number"),
        sort == null ? Sort.FILED : sort,
        sort == null || parameters.value("desc").equals("1"));
  }

  /** A day of the year that is asked for. */
  private @Nullable LocalDate day(int month, int day) {
    String year = parameters.value("year");
    return year.matches("20[0-9]{2}") ? LocalDate.of(Integer.parseInt(year), month, day) : null;
  }

  int offset() {
    return parameters.offset(FARTHEST);
  }
}
