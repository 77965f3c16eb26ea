package gongkai.console.drafts;

import gongkai.console.frame.Parameters;
import gongkai.reporting.draft.BoardRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of the progress board that an address asks for, in its order. */
final class BoardList {
  static final Set<String> NAMES = Set.of("year", "state", "above", "late", "sort", "desc", "from");
  static final int ROWS = 50;

  /** The states a board can show, in the order of the way to the public. */
  static final List<String> STATES =
      List.of(
          "NONE", "WRITING", "DRAFT", "IN_REVIEW", "APPROVED", "HELD", "PUBLISHED", "WITHDRAWN");

  private final Parameters parameters;
  private final List<BoardRow> found;

  BoardList(Function<Integer, List<BoardRow>> board, Map<String, String> request, LocalDate today) {
    parameters = new Parameters(request, NAMES);
    Stream<BoardRow> rows = board.apply(year(today)).stream().filter(this::asked);
    found =
        switch (parameters.value("sort")) {
          case "STATE" -> ordered(rows, Comparator.comparing(r -> STATES.indexOf(r.state())));
          case "DUE" -> ordered(rows, Comparator.comparing(BoardRow::due));
          case "FINDINGS" ->
              ordered(
                  rows, Comparator.comparing(BoardRow::errors).thenComparing(BoardRow::warnings));
          default -> rows.toList();
        };
  }

  private List<BoardRow> ordered(Stream<BoardRow> rows, Comparator<BoardRow> order) {
    return rows.sorted(isDescending() ? order.reversed() : order).toList();
  }

  private boolean asked(BoardRow row) {
    String state = parameters.value("state");
    String above = parameters.value("above");
    var parent = row.parent();
    return (state.isEmpty() || state.equals(row.state()))
        && (parameters.value("late").isEmpty() || row.late())
        && (above.isEmpty()
            || row.body().value().equals(above)
            || (parent != null && parent.value().equals(above)));
  }

  /** The year that the address names; without one, the last full year. */
  int year(LocalDate today) {
    String asked = parameters.value("year");
    return asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : today.getYear() - 1;
  }

  String value(String name) {
    return parameters.value(name);
  }

  boolean isDescending() {
    return parameters.value("desc").equals("1");
  }

  List<BoardRow> all() {
    return found;
  }

  int first() {
    return parameters.offset(found.size());
  }

  List<BoardRow> rows() {
    return found.subList(first(), Math.min(found.size(), first() + ROWS));
  }

  String next() {
    int next = first() + ROWS;
    return next < found.size() ? "?" + parameters.with("from", Integer.toString(next)) : "";
  }

  String before() {
    int before = Math.max(0, first() - ROWS);
    return first() > 0 ? "?" + parameters.with("from", Integer.toString(before)) : "";
  }

  /** Query of the same rows in an order; the other way round when they are in it already. */
  String order(String sort) {
    boolean again = parameters.value("sort").equals(sort) && !isDescending();
    return "?" + parameters.ordered(sort, again);
  }

  /** Query of the same rows as a file. */
  String query() {
    return parameters.with("from", "");
  }
}
