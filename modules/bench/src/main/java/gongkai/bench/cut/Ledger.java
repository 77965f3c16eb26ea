package gongkai.bench.cut;

import gongkai.testbed.DatabaseKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * A database in which each transaction counts up a number and writes it into two tables with
 * indexes, as an application takes a number of the year, a row and an entry of the audit trail.
 */
final class Ledger {
  /** The options of the server's own database, but no lock: who was killed leaves none. */
  private static final String OPTIONS =
      ";"
          + DatabaseKind.H2_MODE
          + ";WRITE_DELAY=0;MAX_COMPACT_TIME=10000;FILE_LOCK=NO;DB_CLOSE_ON_EXIT=FALSE";

  private final String address;

  private Ledger(String address) {
    this.address = address;
  }

  /** The one in this file, whose name ends with {@code .mv.db}. */
  static Ledger in(Path file) {
    return new Ledger("jdbc:h2:file:" + base(file) + OPTIONS);
  }

  /** The same, by way of {@link CutFile}. */
  static Ledger thatCanBeCut(Path file) {
    return new Ledger("jdbc:h2:cut:" + base(file) + OPTIONS);
  }

  private static String base(Path file) {
    return file.toString().replaceFirst("\\.mv\\.db$", "");
  }

  Connection open() throws SQLException {
    return DriverManager.getConnection(address, "gongkai", "gongkai");
  }

  /** Makes the tables. */
  void create() throws SQLException {
    try (Connection connection = open();
        var statement = connection.createStatement()) {
      statement.execute("create table last (number bigint not null)");
      statement.execute("insert into last values (0)");
      statement.execute(
          "create table application (id bigint generated always as identity primary key,"
              + " number bigint not null unique, body varchar not null, state int not null)");
      statement.execute("create index application_state on application (state, number)");
      statement.execute("create table entry (number bigint primary key, content varbinary)");
    }
  }

  /** One transaction; returns the number that it took, and only when it is committed. */
  static long apply(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      long number;
      try (ResultSet last = statement.executeQuery("select number from last for update")) {
        last.next();
        number = last.getLong(1) + 1;
      }
      statement.executeUpdate("update last set number = " + number);
      try (var insert =
          connection.prepareStatement(
              "insert into application (number, body, state) values (?, ?, 0)")) {
        insert.setLong(1, number);
        insert.setString(2, "重点项目资金安排".repeat(20 + (int) (number % 100)));
        insert.executeUpdate();
      }
      try (var insert = connection.prepareStatement("insert into entry values (?, ?)")) {
        insert.setLong(1, number);
        insert.setBytes(2, new byte[300 + (int) (number * 37 % 3_000)]);
        insert.executeUpdate();
      }
      connection.commit();
      return number;
    }
  }

  /** What is wrong with it, where these numbers were given out; reads every table and index. */
  Finding check(Set<Long> given) {
    try (Connection connection = open()) {
      return read(connection, given);
    } catch (SQLException e) {
      return Finding.UNREADABLE;
    }
  }

  private static Finding read(Connection connection, Set<Long> given) {
    try {
      Set<Long> byNumber =
          numbers(
              connection, "select number from application where length(body) > 0 order by number");
      Set<Long> byState = numbers(connection, "select number from application where state >= 0");
      Set<Long> byId = numbers(connection, "select number from application order by id");
      Set<Long> entries = numbers(connection, "select number from entry order by number");
      Set<Long> last = numbers(connection, "select number from last");
      boolean whole =
          byNumber.equals(byState)
              && byNumber.equals(byId)
              && byNumber.equals(entries)
              && last.equals(Set.of((long) byNumber.size()));
      if (!whole) {
        return Finding.TORN;
      }
      return byNumber.containsAll(given) ? Finding.WHOLE : Finding.LOST;
    } catch (SQLException e) {
      return Finding.TORN; // an index names a row that is not there
    }
  }

  private static Set<Long> numbers(Connection connection, String query) throws SQLException {
    Set<Long> numbers = new HashSet<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }
}
