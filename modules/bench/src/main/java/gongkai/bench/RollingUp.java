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
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/**
 * Rolling up the reports of very many bodies, as the zone's reporter does it: the pages of the
 * parts and of the sum with all its checks, and handing in, which freezes what each cell adds up.
 */
@SuppressWarnings("InlineFormatString") // statements read best apart from the code that runs them
final class RollingUp {
  private static final int YEAR = 2020;

  /** What each of them received in the year. */
  private static final int NEW = 4;

  private static final Duration RUN = Duration.ofSeconds(30);

  /** Bodies below the zone, like the bureau. */
  private static final String BODIES =
      """
      insert into office.body (code, version, parent, position, name, name_en, short_name,
        credit_code, level, index_scheme, document_prefix, region, contact, body_columns,
        changed_at)
      select 'bench' || x, 1, 'gzjkq', 1000 + x, '第' || x || '局', '', '第' || x || '局',
        'B' || lpad(cast(x as varchar), 17, '0'), level, index_scheme, '', region, contact, '[]',
        0
      from office.body, (select "X" as x from system_range(1, %1$d)) where code = 'jfj'
      """;

  /** The bureau's published report, once for each of them. */
  private static final String REPORTS =
      """
      insert into reporting.report (number, version, body, report_year, state, chain, author,
        source, content, content_hash, edition, live, published_on, published_at, objections,
        origin, waiting, errors, warnings, locked_content, locked_hash, locked_edition)
      select 1000000 + x, 1, 'bench' || x, report_year, state, chain, author, source, content,
        content_hash, edition, live, published_on, published_at, objections, origin, waiting,
        errors, warnings, locked_content, locked_hash, locked_edition
      from reporting.report, (select "X" as x from system_range(1, %1$d)) where body = 'jfj' and report_year = %2$d
      """;

  private static final String DECIDED =
      """
      insert into reporting.roll_up (id, version, body, for_year, summed, changed_by, changed_at)
      values ('gzjkq/%1$d', 1, 'gzjkq', %1$d, true, 'zone', 0)
      """;

  private static final String LEFT_OUT =
      """
      insert into reporting.roll_up_choice (roll_up_id, part, included, reason, actor, at_ms)
      values ('gzjkq/%1$d', 'gzjkq', false, 'BENCH', 'zone', 0),
        ('gzjkq/%1$d', 'dzb', false, 'BENCH', 'zone', 0)
      """;

  private RollingUp() {}

  static void run(int children) throws Exception {
    Path data = RunningServer.newDataDirectory("bench-rollup");
    RunningServer server = RunningServer.start(data, Map.of());
    server.close();
    prepare(data, children);
    server.restart();
    try {
      measure(server, children);
    } finally {
      server.close();
    }
    System.out.println("data: " + data);
  }

  private static void prepare(Path data, int children) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(StoppedDatabase.address(data), "gongkai", "gongkai");
        Statement statement = connection.createStatement()) {
      statement.execute(BODIES.formatted(children));
      statement.execute(REPORTS.formatted(children, YEAR));
      statement.execute(DECIDED.formatted(YEAR));
      statement.execute(LEFT_OUT.formatted(YEAR));
      statement.execute("analyze");
    }
  }

  private static void measure(RunningServer server, int children) {
    ConsoleClient zone = ConsoleClient.signedIn(server, "zone");
    String of = "?body=gzjkq&year=" + YEAR;
    System.out.println("| page | children | pages | p50 (ms) | p95 (ms) |");
    System.out.println("|---|---|---|---|---|");
    // the bureau itself is one more
    int parts = children + 1;
    String sum = Long.toString((long) NEW * parts);
    pages(
        zone,
        "console/compile.xhtml" + of,
        children,
        page -> page.select("a[href$='cell=table3.new.total']").text().equals(sum));
    pages(
        zone,
        "console/rollup.xhtml" + of,
        children,
        page ->
            page.select("#counts strong").eachText().contains(Integer.toString(parts))
                && page.select("#parts tbody tr").size() >= Math.min(children, 20));
    pages(
        zone,
        "console/board.xhtml?year=" + YEAR,
        children,
        page -> page.select("#board tbody tr").size() >= Math.min(children, 20));
    pages(
        zone,
        "console/proof.xhtml" + of + "&cell=table3.new.total",
        children,
        page ->
            page.select("#figure strong").text().equals(sum)
                && page.select("#proofs tbody tr").size() == Math.min(children, 50));
    var page = zone.open("console/compile.xhtml" + of);
    long start = System.nanoTime();
    var answer = zone.press(page, "handIn", Map.of());
    double millis = (System.nanoTime() - start) / 1e6;
    if (answer.select("#state").isEmpty()) {
      throw new IllegalStateException("Not handed in: " + answer.select("#messages").text());
    }
    System.out.printf("| hand in | %d | 1 | %.0f | %.0f |%n", children, millis, millis);
  }

  private static void pages(
      ConsoleClient reporter, String path, int children, Predicate<Document> right) {
    Samples samples = CheckedPage.measure(reporter, path, right, RUN);
    System.out.printf(
        "| %s | %d | %d | %.0f | %.0f |%n",
        path.replaceFirst("\\?.*", ""),
        children,
        samples.size(),
        samples.quantile(0.5),
        samples.quantile(0.95));
  }
}
