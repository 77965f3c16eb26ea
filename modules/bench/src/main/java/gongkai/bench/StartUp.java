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
    System.out.println("| start | first HTTP 200 (s) | resident (MB) |\n|---|---|---|");
    Path data = RunningServer.newDataDirectory("bench-start");
    for (int i = 1; i <= starts; i++) {
      long before = System.nanoTime();
      try (var server = RunningServer.start(data, Map.of())) {
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf("| %d | %.1f | %d |%n", i, seconds, server.residentMegabytes());
      }
    }
  }
}
