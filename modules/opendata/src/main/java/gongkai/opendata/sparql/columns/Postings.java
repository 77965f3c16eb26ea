package gongkai.opendata.sparql.columns;

/** For each value of a column the rows that have it, ascending. */
public final class Postings {
  private final int[] starts;
  private final int[] rows;

  /** Counts the rows of each value, then puts each row in its place: twice through the column. */
  Postings(Column column, int number) {
    starts = new int[column.size() + 1];
    for (int row = 0; row < number; row++) {
      for (int i = 0; i < column.count(row); i++) {
        starts[column.code(row, i) + 1]++;
      }
    }
    for (int code = 0; code < column.size(); code++) {
      starts[code + 1] += starts[code];
    }
    rows = new int[starts[column.size()]];
    int[] next = starts.clone();
    for (int row = 0; row < number; row++) {
      for (int i = 0; i < column.count(row); i++) {
        rows[next[column.code(row, i)]++] = row;
      }
    }
  }

  /** The place of the first row of a value. */
  public int from(int code) {
    return starts[code];
  }

  /** The place behind the last row of a value. */
  public int until(int code) {
    return starts[code + 1];
  }

  /** The row at a place. */
  public int row(int place) {
    return rows[place];
  }
}
