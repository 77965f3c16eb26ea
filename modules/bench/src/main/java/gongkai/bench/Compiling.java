package gongkai.bench;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Compiling the annual report of a year with very many applications and items, as the reporter's
 * page does it: all three tables, the text and the checks; the statistics board of that year; the
 * first page of what its greatest figure counts.
 */
final class Compiling {
  private static final int YEAR = 2024;
  private static final int ITEMS = 100_000;
  private static final int PROOFS = 50;
  private static final Duration RUN = Duration.ofSeconds(60);

  /** The link on a page that shows how many cases are new in the year. */
  private static final Map<String, String> LINKS =
      Map.of(
          "compile", "a[href$='cell=table3.new.total']",
          "statistics", "#headline a[href$='cell=row.new']");

  /** What the report's page has to show, counted here by other means. */
  private static final String RECEIVED =
      """
      select count(*) from applications.application
      where number like 'BENCH-%%' and extract(year from received_on) = %d
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
    RunningServer.start(data, Map.of()).close();
    long start = System.nanoTime();
    ManyCases.addYear(data, cases, YEAR);
    addItems(data);
    System.out.printf("filled in %.0f s; data: %s%n%n", (System.nanoTime() - start) / 1e9, data);
    again(data, cases);
  }

  /** Measures on the data directory that an earlier run has filled. */
  static void again(Path data, int cases) throws Exception {
    long received = received(data);
    try (RunningServer server =
        RunningServer.start(data, Map.of("GONGKAI_DATABASE_URL", counting(data)))) {
      measure(server, cases, received);
    }
  }

  /** H2 answers a query that nothing changed from memory; here each page has to count. */
  private static String counting(Path data) {
    return StoppedDatabase.address(data) + ";OPTIMIZE_REUSE_RESULTS=0";
  }

  private static void addItems(Path data) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(StoppedDatabase.address(data), "gongkai", "gongkai");
        Statement statement = connection.createStatement()) {
      statement.execute(PUBLISHED);
      statement.execute(REGISTERED);
      statement.execute("analyze");
    }
  }

  private static long received(Path data) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(StoppedDatabase.address(data), "gongkai", "gongkai");
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(RECEIVED)) {
      count.next();
      return count.getLong(1);
    }
  }

  private static void measure(RunningServer server, int cases, long received) throws IOException {
    ConsoleClient reporter = ConsoleClient.signedIn(server, "reporter");
    String of = "?body=jfj&year=" + YEAR;
    System.out.println(
        "| page | cases | items | pages | p50 (ms) | p95 (ms) | resident after (MB) |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String page : List.of("compile", "statistics", "proof")) {
      String link = LINKS.getOrDefault(page, "");
      Samples samples =
          CheckedPage.measure(
              reporter,
              "console/%s.xhtml%s%s"
                  .formatted(page, of, page.equals("proof") ? "&cell=table3.new.total" : ""),
              shown ->
                  page.equals("proof")
                      ? shown.select("#figure strong").text().equals(Long.toString(received))
                          && shown.select("#proofs tbody tr").size() == PROOFS
                      : CheckedPage.number(shown, link) == received,
              RUN);
      System.out.printf(
          "| %s | %d | %d | %d | %.0f | %.0f | %d |%n",
          page,
          cases,
          ITEMS,
          samples.size(),
          samples.quantile(0.5),
          samples.quantile(0.95),
          server.residentMegabytes());
    }
  }
}
