package gongkai.applications.casefile;

import java.sql.Clob;
import java.sql.SQLException;

/** The text of a long column: a string of PostgreSQL, a {@link Clob} of H2. */
public final class ClobText {
  private ClobText() {}

  /** The text. */
  public static String of(Object column) {
    if (column instanceof Clob clob) {
      try {
        return clob.getSubString(1, Math.toIntExact(clob.length()));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return (String) column;
  }
}
