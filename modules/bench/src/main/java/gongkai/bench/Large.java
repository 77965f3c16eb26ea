package gongkai.bench;

import gongkai.testbed.ImportedItems;
import gongkai.testbed.RunningServer;
import java.nio.file.Path;
import java.util.Map;

/**
 * A store of many items: import through the console, the pages on it, and the rebuild of its
 * projections.
 */
final class Large {
  private Large() {}

  static void run(int items) throws Exception {
    Path data = RunningServer.newDataDirectory("bench-large");
    RunningServer server = RunningServer.start(data, Map.of());
    try {
      long start = System.nanoTime();
      ImportedItems.run(server, items);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "import of %d items: %.0f s, %.0f items/s%n%n", items, seconds, items / seconds);
      Portal.run(server);
    } finally {
      server.close();
    }
    System.out.println("data: " + data);
    long start = System.nanoTime();
    int status = server.maintain("rebuild");
    System.out.printf(
        "%nrebuild from the journal: %.0f s (status %d)%n",
        (System.nanoTime() - start) / 1e9, status);
  }
}
