package gongkai.console.retention;

import gongkai.applications.retention.Disposals.Wanted;
import gongkai.console.frame.Parameters;
import java.util.Map;
import java.util.Set;

/** Which files whose period is over an address asks for. */
final class RetentionFilter {
  private static final Set<String> NAMES = Set.of("number", "until", "held", "from");

  private RetentionFilter() {}

  static Parameters of(Map<String, String> request) {
    return new Parameters(request, NAMES);
  }

  static Wanted wanted(Parameters asked) {
    String held = asked.value("held");
    return new Wanted(
        asked.value("number"),
        asked.day("until"),
        held.matches("true|false") ? Boolean.valueOf(held) : null);
  }
}
