package gongkai.bench;

import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Time from the start of the process to the first HTTP 200, and memory, over several starts on the
 * same data.
 */
final class StartUp {
  private StartUp() {}

  static void run(int starts) throws IOException {
    System.out.println(
        "| start | first HTTP 200 (s) | processor time until then (s) | resident (MB) |");
    System.out.println("|---|---|---|---|");
    Path data = RunningServer.newDataDirectory("bench-start");
    for (int i = 1; i <= starts; i++) {
      long before = System.nanoTime();
      try (var server = RunningServer.start(data, Map.of())) {
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf(
            "| %s | %.1f | %.1f | %d |%n",
            i == 1 ? "1, loads the demo year" : Integer.toString(i),
            seconds,
            server.processorTime().toMillis() / 1e3,
            server.residentMegabytes());
      }
    }
  }
}
