package gongkai.bench;

import gongkai.testbed.StoppedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases written straight into the H2 database of a stopped server: one in ten open and received in
 * the last weeks, the others answered over five years. They have their event of receipt and no
 * applicant, so they are for lists and clocks, not for the case page.
 */
@SuppressWarnings("InlineFormatString") // statements read best apart from the code that runs them
final class ManyCases {
  private static final String CASES =
      """
      insert into applications.application (id, version, number, body, kind, channel,
        applicant_kind, provision, delivery, stage, is_open, outcome, subject, registered_at,
        changed_at, changed_by, submitted_on, closed_on, recorded_later, department, officer,
        claimed_at, department_due, draft_due, approval_due, fixed_dues, waiting_for, clock_state,
        received_on, deadline, wait_until, provisional, answered_late, read_on, earlier, parent,
        item_number)
      select '00000000-0000-4000-8000-' || lpad(cast(x as varchar), 12, '0'), 1, 'BENCH-' || lpad(cast(x as varchar), 8, '0'),
        'jfj', 'DISCLOSURE', decode(mod(x, 3), 0, 'ONLINE', 1, 'COUNTER', 'REGISTERED_POST'),
        decode(mod(x, 4), 0, 'COMMERCIAL_ENTERPRISE', 'NATURAL_PERSON'), 'PAPER', 'POST',
        case when mod(x, 10) > 0 then 'CLOSED' when mod(x, 20) = 0 then 'REGISTERED'
          else 'HANDLED' end,
        mod(x, 10) = 0,
        case when mod(x, 10) = 0 then null when mod(x, 3) = 0 then 'GRANTED'
          when mod(x, 3) = 1 then 'PARTIAL' else 'NOT_HELD' end,
        '第' || x || '件', datediff('MILLISECOND', timestamp '1970-01-01 00:00:00', received),
        datediff('MILLISECOND', timestamp '1970-01-01 00:00:00', received) + x, 'officer', received,
        case when mod(x, 10) > 0 then dateadd('DAY', 20, received) end, false, '',
        case when mod(x, 20) = 0 then '' else 'officer' end, null, null, null, null, '', '',
        case when mod(x, 10) > 0 then 'STOPPED' else 'RUNNING' end, received,
        dateadd('DAY', 28, received), null, false, mod(x, 100) = 1, received, '', '', ''
      from (select "X" as x, %s as received from system_range(?, ?))
      """;

  private static final String OVER_FIVE_YEARS =
      """
      dateadd('DAY', case when mod("X", 10) = 0 then -mod("X" / 10, 25)
        else "X" * 1800 / ? - 1840 end, current_date)
      """;

  /** The last days of the year before and the year itself. */
  private static final String IN_THE_YEAR =
      """
      dateadd('DAY', "X" * 395 / ? - 30, date '%d-01-01')
      """;

  private static final String RECEIPTS =
      """
      insert into applications.event (case_id, position, at_ms, actor, kind, on_day, clock, payload,
        words)
      select id, 0, registered_at, 'applicant', 'received', received_on, true,
        '{"kind":"received","on":"' || received_on || '","channel":"' || channel
        || '","submitted":"' || received_on || '","arrived":"' || received_on || '"}', ''
      from applications.application where number between ? and ?
      """;

  /** Rows of a transaction: few, since what it can undo is kept beside them. */
  private static final int CHUNK = 10_000;

  private ManyCases() {}

  /**
   * Adds that many cases to the database in the data directory. Indexes are made when the rows are
   * there: an entry for each row in turn takes many times as long.
   */
  static void add(Path data, int number) throws SQLException {
    add(data, number, OVER_FIVE_YEARS);
  }

  /** As {@link #add(Path, int)}, received in that year or in the last days of the one before. */
  static void addYear(Path data, int number, int year) throws SQLException {
    add(data, number, IN_THE_YEAR.formatted(year));
  }

  private static void add(Path data, int number, String received) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(StoppedDatabase.address(data), "gongkai", "gongkai");
        Statement statement = connection.createStatement()) {
      List<String> indexes = indexes(statement);
      for (String index : indexes) {
        statement.execute(index.replaceFirst("CREATE INDEX (\\S+) .*", "drop index $1"));
      }
      fill(connection, number, CASES.formatted(received));
      for (String index : indexes) {
        statement.execute(index);
      }
      statement.execute("analyze");
    }
  }

  private static void fill(Connection connection, int number, String made) throws SQLException {
    try (PreparedStatement cases = connection.prepareStatement(made);
        PreparedStatement receipts = connection.prepareStatement(RECEIPTS)) {
      for (int from = 1; from <= number; from += CHUNK) {
        int until = Math.min(number, from + CHUNK - 1);
        cases.setInt(1, number);
        cases.setInt(2, from);
        cases.setInt(3, until);
        cases.executeUpdate();
        receipts.setString(1, number(from));
        receipts.setString(2, number(until));
        receipts.executeUpdate();
      }
    }
  }

  /** The statements that make the plain indexes of both tables. */
  private static List<String> indexes(Statement statement) throws SQLException {
    List<String> indexes = new ArrayList<>();
    try (ResultSet script =
        statement.executeQuery(
            "script nodata table applications.application, applications.event")) {
      while (script.next()) {
        String line = script.getString(1).replace('\n', ' ').strip();
        if (line.startsWith("CREATE INDEX ")) {
          indexes.add(line);
        }
      }
    }
    return indexes;
  }

  private static String number(int serial) {
    return "BENCH-%08d".formatted(serial);
  }
}
