package gongkai.console.ledgers;

import gongkai.console.frame.Parameters;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineQuery;
import gongkai.reporting.ledger.Movement;
import java.util.Map;
import java.util.Set;

/** The filter of the ledgers as its address carries it; what cannot be read means any. */
final class LineFilter {
  static final int ROWS = 50;
  private static final int FARTHEST = 1_000_000;
  private static final Set<String> NAMES =
      Set.of("q", "body", "ledger", "movement", "year", "voided", "sort", "desc", "from");

  private final Parameters parameters;

  /**
   * The filter of a request.
   *
   * @param request its parameters, by name
   */
  LineFilter(Map<String, String> request) {
    parameters = new Parameters(request, NAMES);
  }

  LineQuery query() {
    LineQuery.Sort sort = parameters.constant(LineQuery.Sort.class, "sort");
    return new LineQuery(
        value("q"),
        parameters.body(),
        parameters.constant(Ledger.class, "ledger"),
        parameters.constant(Movement.class, "movement"),
        value("year").matches("[0-9]{4}") ? Integer.parseInt(value("year")) : 0,
        value("voided").equals("1"),
        sort == null ? LineQuery.Sort.DAY : sort,
        sort == null || value("desc").equals("1"));
  }

  /** First row of the page; ledgers are longer than other lists. */
  int offset() {
    String from = value("from");
    return from.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(from), FARTHEST) : 0;
  }

  String value(String name) {
    return parameters.value(name);
  }

  /** The address' query with one value changed; another filter starts at the first row. */
  String with(String name, String value) {
    return parameters.with(name, value);
  }

  /** The address' query in another order. */
  String ordered(String sort, boolean descending) {
    return parameters.ordered(sort, descending);
  }
}
