package gongkai.bench;

import gongkai.testbed.RunningServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The desk over very many cases, as signed-in officers use it: lists, case page, start of an
 * export, and the recount after a holiday notice.
 */
final class CaseDesk {
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
    System.out.println("data: " + data);
    again(data, cases);
  }

  /** Measures on the data directory that an earlier run has filled. */
  static void again(Path data, int cases) throws Exception {
    try (RunningServer server = RunningServer.start(data, Map.of())) {
      new ConsoleLists(server, "officer", "console/cases.xhtml").measure(cases, LISTS);
      CasePages.run(server, cases);
      Recounting.run(server);
    }
  }

  /** Measures the recount alone, twice: the first time reads what no one has read before. */
  static void recount(Path data) throws Exception {
    try (RunningServer server = RunningServer.start(data, Map.of())) {
      Recounting.run(server);
      Recounting.run(server);
    }
  }
}
