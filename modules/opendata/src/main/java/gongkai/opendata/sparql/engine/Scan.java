package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Column;
import gongkai.opendata.sparql.columns.Postings;
import gongkai.opendata.sparql.columns.Version;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of one table that match a star and its conditions. */
final class Scan {
  private static final int TIME_EVERY = 0xfff;

  private final Version.Part part;
  private final Column[] columns;
  private final int[] constants;
  private final @Nullable BitSet[] allowed;
  private final int[][] matched;
  private final int[] counts;
  private final int[] at;
  private final Budget budget;
  private @Nullable Postings listed;
  private int place;
  private int end;
  private int row;
  private boolean open;

  /**
   * Begins before the first match.
   *
   * @param allowed for each pattern the values that conditions let through, null for all
   */
  Scan(Star star, int number, @Nullable BitSet[] allowed, Version version, Budget budget) {
    this.part = version.parts(star.number()).get(number);
    this.allowed = allowed;
    this.budget = budget;
    int size = star.parts().size();
    columns = new Column[size];
    constants = new int[size];
    matched = new int[size][1];
    counts = new int[size];
    at = new int[size];
    boolean possible = true;
    for (int i = 0; i < size; i++) {
      Column column = star.columns(i, version).get(number);
      columns[i] = column;
      Node object = star.parts().get(i).getObject();
      constants[i] = -1;
      if (object.isConcrete()) {
        constants[i] = version.id(object).map(id -> column.find(Version.number(id))).orElse(-1);
        possible = possible && constants[i] >= 0;
      }
    }
    end = possible ? part.table().rows() : 0;
    if (possible) {
      shorten();
    }
  }

  /** Lets through only what a condition allows too. */
  static void narrow(@Nullable BitSet[] allowed, Condition condition, Column column) {
    BitSet more = condition.allowed().apply(column);
    BitSet known = allowed[condition.place()];
    if (known != null) {
      more.and(known);
    }
    allowed[condition.place()] = more;
  }

  /** Goes through the rows of the constant that has the fewest instead of all rows. */
  private void shorten() {
    int rows = end;
    for (int i = 0; i < columns.length; i++) {
      if (constants[i] >= 0 && columns[i].listed()) {
        Postings rowsOf = columns[i].postings(rows);
        int from = rowsOf.from(constants[i]);
        int until = rowsOf.until(constants[i]);
        if (until - from < end - place) {
          listed = rowsOf;
          place = from;
          end = until;
        }
      }
    }
  }

  /** Goes to the next match; false at the end. */
  boolean next() {
    if (open && turned()) {
      budget.step();
      return true;
    }
    Postings rows = listed;
    while (place < end) {
      row = rows == null ? place : rows.row(place);
      place++;
      if ((place & TIME_EVERY) == 0) {
        budget.time();
      }
      if (matches() && !part.hidden().get(row)) {
        open = true;
        budget.step();
        return true;
      }
    }
    open = false;
    return false;
  }

  /** The next combination of values of the same row. */
  private boolean turned() {
    for (int i = at.length - 1; i >= 0; i--) {
      at[i]++;
      if (at[i] < counts[i]) {
        return true;
      }
      at[i] = 0;
    }
    return false;
  }

  private boolean matches() {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].several()) {
        if (!several(i)) {
          return false;
        }
      } else {
        int code = columns[i].code(row);
        if (code < 0 || !fits(i, code)) {
          return false;
        }
        matched[i][0] = code;
        counts[i] = 1;
      }
    }
    Arrays.fill(at, 0);
    return true;
  }

  private boolean several(int i) {
    int values = columns[i].count(row);
    if (matched[i].length < values) {
      matched[i] = new int[values];
    }
    int found = 0;
    for (int k = 0; k < values; k++) {
      int code = columns[i].code(row, k);
      if (fits(i, code)) {
        matched[i][found++] = code;
      }
    }
    counts[i] = found;
    return found > 0;
  }

  private boolean fits(int i, int code) {
    BitSet only = allowed[i];
    return (constants[i] < 0 || constants[i] == code) && (only == null || only.get(code));
  }

  /** The code of the match's value for a pattern. */
  int code(int place) {
    return matched[place][at[place]];
  }

  Column column(int place) {
    return columns[place];
  }

  long subject() {
    return part.table().subject(row);
  }
}
