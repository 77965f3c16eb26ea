package gongkai.testbed;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The H2 database in the data directory of a server that does not run. */
public final class StoppedDatabase {
  private StoppedDatabase() {}

  /** Its address for who writes to it. */
  public static String address(Path data) {
    return "jdbc:h2:file:"
        + data.toAbsolutePath().resolve("db").resolve("gongkai")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }

  /** Changes rows past the program, as an intruder would; returns how many. */
  public static int change(Path data, String sql) {
    try (var connection = DriverManager.getConnection(address(data), "gongkai", "gongkai");
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a query, the columns of each joined by a blank. */
  public static List<String> rows(Path data, String sql) {
    try (var connection = DriverManager.getConnection(address(data), "gongkai", "gongkai");
        var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(found.getString(column));
        }
        rows.add(String.join(" ", row));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
