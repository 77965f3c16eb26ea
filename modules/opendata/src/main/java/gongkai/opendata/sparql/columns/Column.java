package gongkai.opendata.sparql.columns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the subjects of a table say with one property: for each row the codes of its values, which
 * are their places among the different values of the column. Nothing here changes; lists of rows by
 * value are made when they are first asked for.
 */
public final class Column {
  /** Different values from which a list of the rows of one is shorter than all rows. */
  private static final int LISTED = 8;

  private final long[] values;
  private final Codes codes;
  private final int @Nullable [] starts;
  private final boolean closed;
  private final @Nullable Keys kind;
  private final long[] keys;
  private final @Nullable Texts texts;
  private volatile @Nullable Postings postings;

  Column(
      long[] values,
      Codes codes,
      int @Nullable [] starts,
      boolean closed,
      @Nullable Keys kind,
      long[] keys,
      @Nullable Texts texts) {
    this.values = values;
    this.codes = codes;
    this.starts = starts;
    this.closed = closed;
    this.kind = kind;
    this.keys = keys;
    this.texts = texts;
  }

  /** Different values. */
  public int size() {
    return values.length;
  }

  /** Whether only subjects of the table have the property. */
  public boolean closed() {
    return closed;
  }

  /** Whether some row has more than one value. */
  public boolean several() {
    return starts != null;
  }

  /** The code of a row's only value, -1 when it has none; not for a column with several. */
  public int code(int row) {
    return codes.get(row);
  }

  /** Values of a row. */
  public int count(int row) {
    return starts == null ? (codes.get(row) < 0 ? 0 : 1) : starts[row + 1] - starts[row];
  }

  /** The code of a row's i-th value. */
  public int code(int row, int i) {
    return codes.get(starts == null ? row : starts[row] + i);
  }

  /** The code of a value by its number in the store; -1 when no row has it. */
  public int find(long id) {
    return Ids.find(values, id);
  }

  /** The number in the store of a value. */
  public long value(int code) {
    return values[code];
  }

  /** Whether all values have keys of a kind. */
  public boolean keyed(Keys wanted) {
    return values.length == 0 || kind == wanted;
  }

  /** The kind of keys that all values have, if they have one. */
  public Optional<Keys> kind() {
    return Optional.ofNullable(kind);
  }

  /** The key of a value. */
  public long key(int code) {
    return keys[code];
  }

  /** Whether the rows of a value are far fewer than all rows, as a rule. */
  public boolean listed() {
    return values.length >= LISTED;
  }

  /**
   * The rows of each value.
   *
   * @param rows of the table
   */
  public Postings postings(int rows) {
    Postings known = postings;
    if (known == null) {
      known = new Postings(this, rows);
      postings = known;
    }
    return known;
  }

  Optional<Texts> texts() {
    return Optional.ofNullable(texts);
  }

  long bytes() {
    return 8L * values.length
        + codes.bytes()
        + (starts == null ? 0 : 4L * starts.length)
        + 8L * keys.length
        + (listed() ? 4L * (codes.size() + values.length + 1) : 0)
        + (texts == null ? 0 : texts.bytes());
  }
}
