package gongkai.bench;

import gongkai.testbed.RunningServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The desk's list of cases, as a signed-in officer loads it, over very many cases. */
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
    server.restart();
    try {
      new ConsoleLists(server, "officer", "console/cases.xhtml").measure(cases, LISTS);
    } finally {
      server.close();
    }
    System.out.println("data: " + data);
  }
}
