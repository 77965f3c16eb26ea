package gongkai.bench;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * Compiling the annual report of a year with very many applications and items, as the reporter's
 * page does it: all three tables, the text and the checks.
 */
final class Compiling {
  private static final int YEAR = 2024;
  private static final int ITEMS = 100_000;
  private static final Duration RUN = Duration.ofSeconds(60);

  /** All cases into one year: one in ten of the year before, one in twenty open at its end. */
  private static final String INTO_THE_YEAR =
      """
      update applications.application set
        submitted_on = dateadd('DAY', mod(cast(substring(number, 7) as int), 340)
          - case when mod(cast(substring(number, 7) as int), 10) = 1 then 340 else 0 end,
          date '%1$d-01-02'),
        received_on = dateadd('DAY', mod(cast(substring(number, 7) as int), 340)
          - case when mod(cast(substring(number, 7) as int), 10) = 1 then 340 else 0 end,
          date '%1$d-01-02'),
        closed_on = case when mod(cast(substring(number, 7) as int), 20) = 0 then null
          else date '%1$d-12-20' end,
        outcome = case when mod(cast(substring(number, 7) as int), 20) = 0 then null
          else coalesce(outcome, 'GRANTED') end
      where number like 'BENCH-%%'
      """
          .formatted(YEAR);

  private static final String PUBLISHED =
      """
      insert into catalogue.item (id, version, state, body, column_code, title, title_key,
        document_number, index_number, edition, live, chain, waiting_for, hands, sent_back, author,
        content_hash, revision, live_revision, formed, publish_by, published_on, published_year,
        published_at, changed_at, validity, validity_since, deciding, successor, replaces, legacy,
        batch, findings)
      select cast(random_uuid() as varchar(36)), 1, 'PUBLISHED', 'jfj', 'bmwj', 'BENCH ' || x,
        'bench ' || x, '', 'BENCH/' || x, 1, true, '', '', '', false, 'editor', '', 1, 1,
        date '%1$d-03-01', null, dateadd('DAY', mod(x, 360), date '%1$d-01-02'), %1$d, 0, x,
        'IN_FORCE', null, '', '', '', false, 0, '[]'
      from (select "X" as x from system_range(1, %2$d))
      """
          .formatted(YEAR, ITEMS);

  private static final String REGISTERED =
      """
      insert into catalogue.document (item_id, body, kind, made_on, at_ms, actor)
      select id, body, 'NORMATIVE', published_on, 0, 'editor' from catalogue.item
      where index_number like 'BENCH/%' and mod(changed_at, 10) = 0
      """;

  private Compiling() {}

  static void run(int cases) throws Exception {
    Path data = RunningServer.newDataDirectory("bench-compile");
    RunningServer server = RunningServer.start(data, Map.of());
    server.close();
    ManyCases.add(data, cases);
    prepare(data);
    server.restart();
    try {
      measure(server, cases);
    } finally {
      server.close();
    }
    System.out.println("data: " + data);
  }

  private static void prepare(Path data) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(StoppedDatabase.address(data), "gongkai", "gongkai");
        Statement statement = connection.createStatement()) {
      statement.execute(INTO_THE_YEAR);
      statement.execute(PUBLISHED);
      statement.execute(REGISTERED);
      statement.execute("analyze");
    }
  }

  private static void measure(RunningServer server, int cases) {
    ConsoleClient reporter = ConsoleClient.signedIn(server, "reporter");
    String page = "console/compile.xhtml?body=jfj&year=" + YEAR;
    reporter.open(page);
    var samples = new Samples();
    long end = System.nanoTime() + RUN.toNanos();
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      reporter.open(page);
      samples.add(System.nanoTime() - start);
    }
    System.out.println("| cases | items | pages | p50 (ms) | p95 (ms) |");
    System.out.println("|---|---|---|---|---|");
    System.out.printf(
        "| %d | %d | %d | %.0f | %.0f |%n",
        cases, ITEMS, samples.size(), samples.quantile(0.5), samples.quantile(0.95));
  }
}
