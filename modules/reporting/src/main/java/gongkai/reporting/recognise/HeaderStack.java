package gongkai.reporting.recognise;

import gongkai.reporting.document.Slot;
import gongkai.reporting.recognise.LabelBook.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines of headings above the figures. */
final class HeaderStack {
  private final List<TableRow> rows = new ArrayList<>();

  /** Where a heading stands: its first and last column. */
  record Extent(int first, int last) {
    boolean meets(Slot slot) {
      return slot.column() <= last && first < slot.column() + slot.across();
    }
  }

  void clear() {
    rows.clear();
  }

  void add(TableRow row) {
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Which table the last line is of; -1 when there is none. */
  int table() {
    return rows.isEmpty() ? -1 : rows.getLast().table();
  }

  int width() {
    return rows.isEmpty() ? 0 : rows.getLast().width();
  }

  /** The lowest heading above a column that is wanted. */
  Optional<Match> above(int column, LabelBook book, Predicate<String> wanted) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      Optional<Match> match =
          rows.get(i)
              .at(column)
              .filter(slot -> !slot.isEmpty())
              .flatMap(slot -> book.match(slot.text()))
              .filter(found -> wanted.test(found.label()));
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** The texts above a column, top down, for what no heading of the format explains. */
  String textsAbove(int column) {
    List<String> texts = new ArrayList<>();
    for (TableRow row : rows) {
      row.at(column)
          .map(Slot::text)
          .filter(text -> !text.isEmpty() && !texts.contains(text))
          .ifPresent(texts::add);
    }
    return String.join(" ", texts);
  }

  /**
   * The columns of each heading, as far as they stand together; a heading met twice is left out.
   */
  static Map<String, Extent> extents(Map<Integer, String> labels) {
    Map<String, Extent> extents = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    labels.forEach(
        (column, label) -> {
          Extent before = extents.get(label);
          if (before == null) {
            extents.put(label, new Extent(column, column));
          } else if (before.last() == column - 1) {
            extents.put(label, new Extent(before.first(), column));
          } else {
            twice.add(label);
          }
        });
    twice.forEach(extents::remove);
    return extents;
  }
}
