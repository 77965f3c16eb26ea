package gongkai.applications.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * Rewrites a column in pieces, each in a transaction of its own. What was rewritten starts with the
 * wanted sign, so that a walk that was cut off goes on where it stopped.
 */
final class SealedRows {
  private static final int PIECE = 500;

  private final DataSource source;
  private final SealedColumn key;
  private final String column;
  private final String start;

  /**
   * On a column.
   *
   * @param key names the table, its key and the sealed column that is read
   * @param column the column that is written
   * @param start what the written values start with
   */
  SealedRows(DataSource source, SealedColumn key, String column, String start) {
    this.source = source;
    this.key = key;
    this.column = column;
    this.start = start;
  }

  /** How many rows wait. */
  long waiting() throws SQLException {
    try (Connection connection = source.getConnection();
        var select =
            connection.prepareStatement(
                "select count(*) from " + key.table() + " where " + waitingRows())) {
      select.setString(1, start + "%");
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /**
   * Rewrites all rows that wait.
   *
   * @param rewrite gives the new value for the row's key and its sealed value
   * @return how many were rewritten
   */
  long rewrite(BiFunction<String, String, String> rewrite) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return rewrite(connection, rewrite);
      } finally {
        // what a piece left open when it failed
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private long rewrite(Connection connection, BiFunction<String, String, String> rewrite)
      throws SQLException {
    long done = 0;
    List<Row> piece = piece(connection, "");
    while (!piece.isEmpty()) {
      write(connection, piece, rewrite);
      connection.commit();
      done += piece.size();
      piece = piece(connection, piece.getLast().id());
    }
    return done;
  }

  private List<Row> piece(Connection connection, String after) throws SQLException {
    String sql =
        "select %1$s, %2$s from %3$s where %4$s and %1$s > ? order by %1$s limit %5$d"
            .formatted(key.id(), key.column(), key.table(), waitingRows(), PIECE);
    var piece = new ArrayList<Row>();
    try (var select = connection.prepareStatement(sql)) {
      select.setString(1, start + "%");
      select.setString(2, after);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          piece.add(new Row(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return piece;
  }

  /** The sealed value is compared, so that a change made meanwhile is not lost. */
  private void write(
      Connection connection, List<Row> piece, BiFunction<String, String, String> rewrite)
      throws SQLException {
    String sql =
        "update %s set %s = ? where %s = ? and %s = ?"
            .formatted(key.table(), column, key.id(), key.column());
    try (var update = connection.prepareStatement(sql)) {
      for (Row row : piece) {
        update.setString(1, rewrite.apply(row.id(), row.sealed()));
        update.setString(2, row.id());
        update.setString(3, row.sealed());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private String waitingRows() {
    return "%1$s <> '' and %1$s not like ?".formatted(column);
  }

  private record Row(String id, String sealed) {}
}
