package gongkai.bench;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The desk's list of cases, as a signed-in officer loads it, over very many cases. */
final class CaseDesk {
  private static final int OFFICERS = 4;
  private static final Duration RUN = Duration.ofSeconds(10);
  private static final List<String> LISTS =
      List.of(
          "",
          "?tab=MINE",
          "?tab=OVERDUE",
          "?tab=DUE_TODAY",
          "?sort=RECEIVED&desc=1&from=5000",
          "?sort=NUMBER&desc=",
          "?outcome=NOT_HELD&sort=RECEIVED&desc=1",
          "?late=1&sort=CHANGED&desc=1",
          "?rf=2025-01-01&ru=2025-12-31&sort=RECEIVED&desc=",
          "?number=BENCH-0012");

  private CaseDesk() {}

  static void run(int cases) throws Exception {
    Path data = RunningServer.newDataDirectory("bench-cases");
    RunningServer server = RunningServer.start(data, Map.of());
    server.close();
    ManyCases.add(data, cases);
    server.restart();
    try {
      lists(server, cases);
    } finally {
      server.close();
    }
    System.out.println("data: " + data);
  }

  /** Measures each list and prints a row. */
  static void lists(RunningServer server, int cases) throws InterruptedException {
    List<ConsoleClient> officers =
        IntStream.range(0, OFFICERS)
            .mapToObj(i -> ConsoleClient.signedIn(server, "officer"))
            .toList();
    System.out.println("| cases | list | pages/s | p50 (ms) | p95 (ms) | p99 (ms) |");
    System.out.println("|---|---|---|---|---|---|");
    for (String list : LISTS) {
      measure(officers, "console/cases.xhtml" + list, Duration.ofSeconds(5));
      Samples samples = measure(officers, "console/cases.xhtml" + list, RUN);
      System.out.printf(
          "| %d | `%s` | %.0f | %.0f | %.0f | %.0f |%n",
          cases,
          list.isEmpty() ? "all" : list.substring(1),
          samples.size() / (double) RUN.toSeconds(),
          samples.quantile(0.5),
          samples.quantile(0.95),
          samples.quantile(0.99));
    }
  }

  private static Samples measure(List<ConsoleClient> officers, String path, Duration duration)
      throws InterruptedException {
    var samples = new Samples();
    long end = System.nanoTime() + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (ConsoleClient officer : officers) {
        threads.execute(
            () -> {
              while (System.nanoTime() < end) {
                long start = System.nanoTime();
                officer.open(path);
                samples.add(System.nanoTime() - start);
              }
            });
      }
    }
    return samples;
  }
}
