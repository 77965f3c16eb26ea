package gongkai.console.rollup;

import gongkai.console.frame.Parameters;
import gongkai.reporting.rollup.PartView;
import gongkai.reporting.rollup.RollupView;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a roll-up that the address asks for, a page of them. */
final class PartList {
  static final int ROWS = 50;
  private static final Set<String> NAMES = Set.of("body", "year", "kind", "from");

  private final Parameters parameters;
  private final List<PartView> found;

  PartList(RollupView view, Map<String, String> request) {
    parameters = new Parameters(request, NAMES);
    PartView.Kind kind = parameters.constant(PartView.Kind.class, "kind");
    found = view.parts().stream().filter(part -> kind == null || part.kind() == kind).toList();
  }

  int total() {
    return found.size();
  }

  int first() {
    return parameters.offset(found.size());
  }

  List<PartView> rows() {
    return found.subList(first(), Math.min(found.size(), first() + ROWS));
  }

  /** Query of the next page, empty after the last. */
  String next() {
    int next = first() + ROWS;
    return next < found.size() ? "?" + parameters.with("from", Integer.toString(next)) : "";
  }

  /** Query of the page before, empty on the first. */
  String before() {
    int before = Math.max(0, first() - ROWS);
    return first() > 0 ? "?" + parameters.with("from", Integer.toString(before)) : "";
  }

  String kind() {
    return parameters.value("kind");
  }
}
