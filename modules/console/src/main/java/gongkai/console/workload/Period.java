package gongkai.console.workload;

import gongkai.console.frame.Parameters;
import gongkai.office.BodyCode;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The months and the body whose figures are shown, as the address carries them; the last twelve
 * months of all bodies in scope unless it says otherwise.
 */
record Period(Parameters parameters, YearMonth from, YearMonth until) {
  static final Set<String> NAMES = Set.of("body", "from", "until");
  private static final int USUAL = 12;
  private static final int MOST = 36;

  static Period of(Map<String, String> request, YearMonth now) {
    var parameters = new Parameters(request, NAMES);
    YearMonth until = parameters.monthOr("until", now);
    YearMonth from = parameters.monthOr("from", until.minusMonths(USUAL - 1));
    YearMonth earliest = until.minusMonths(MOST - 1);
    if (from.isAfter(until)) {
      from = until;
    } else if (from.isBefore(earliest)) {
      from = earliest;
    }
    return new Period(parameters, from, until);
  }

  @Nullable BodyCode body() {
    return parameters.body();
  }
}
