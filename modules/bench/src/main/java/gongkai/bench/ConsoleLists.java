package gongkai.bench;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Lists of the console, as several people who are signed in load them at the same time. */
final class ConsoleLists {
  private static final int PEOPLE = 4;
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration RUN = Duration.ofSeconds(10);

  private final RunningServer server;
  private final String login;
  private final String page;

  /** The lists of that page, as the login sees them. */
  ConsoleLists(RunningServer server, String login, String page) {
    this.server = server;
    this.login = login;
    this.page = page;
  }

  /** Measures the page with each of the queries and prints a row; {@code size} is what it lists. */
  void measure(int size, List<String> queries) throws InterruptedException {
    List<ConsoleClient> people =
        IntStream.range(0, PEOPLE).mapToObj(i -> ConsoleClient.signedIn(server, login)).toList();
    System.out.println("| rows | list | pages/s | p50 (ms) | p95 (ms) | p99 (ms) |");
    System.out.println("|---|---|---|---|---|---|");
    for (String query : queries) {
      load(people, page + query, WARM_UP);
      Samples samples = load(people, page + query, RUN);
      System.out.printf(
          "| %d | `%s` | %.0f | %.0f | %.0f | %.0f |%n",
          size,
          query.isEmpty() ? "all" : query.substring(1),
          samples.size() / (double) RUN.toSeconds(),
          samples.quantile(0.5),
          samples.quantile(0.95),
          samples.quantile(0.99));
    }
  }

  private static Samples load(List<ConsoleClient> people, String path, Duration duration) {
    var samples = new Samples();
    long end = System.nanoTime() + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (ConsoleClient person : people) {
        threads.execute(
            () -> {
              while (System.nanoTime() < end) {
                long start = System.nanoTime();
                person.open(path);
                samples.add(System.nanoTime() - start);
              }
            });
      }
    }
    return samples;
  }
}
