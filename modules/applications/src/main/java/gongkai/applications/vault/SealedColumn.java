package gongkai.applications.vault;

import java.util.regex.Pattern;

/**
 * A column that holds sealed texts. Its owner seals with {@link #of}, and lists it in a {@link
 * SealedData} so that rotation and disposal find it.
 *
 * @param table with its schema, for example {@code applications.applicant}
 * @param id the column that is the table's only key
 * @param column the sealed column
 * @param context what stands before the row's key in the context, for example {@code
 *     applicant.name}
 */
public record SealedColumn(String table, String id, String column, String context) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*");

  /**
   * @throws IllegalArgumentException when a name is none of SQL in small letters
   */
  public SealedColumn {
    if (!TABLE.matcher(table).matches()
        || !NAME.matcher(id).matches()
        || !NAME.matcher(column).matches()) {
      throw new IllegalArgumentException("No column: " + table + " " + id + " " + column);
    }
  }

  /**
   * A column of a table of the schema {@code applications}; the context is {@code table.column}.
   */
  public static SealedColumn of(String table, String id, String column) {
    return new SealedColumn("applications." + table, id, column, table + "." + column);
  }

  /** The context of a row. */
  public String of(Object key) {
    return context + ":" + key;
  }
}
