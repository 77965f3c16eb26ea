package gongkai.bench;

import gongkai.testbed.ImportedItems;
import gongkai.testbed.RunningServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A store of many items: import through the console, the pages on it, and the rebuild of its
 * projections.
 */
final class Large {
  private static final List<String> LISTS =
      List.of(
          "",
          "?body=jfj",
          "?column=gzdt",
          "?year=2015",
          "?state=WITHDRAWN",
          "?q=%E6%8B%9B%E6%A0%87");

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
      new ConsoleLists(server, "editor", "console/items.xhtml").measure(items, LISTS);
    } finally {
      server.close();
    }
    System.out.printf(
        "%ndata: %s, database %d MB%n",
        data, Files.size(data.resolve("db/gongkai.mv.db")) / 1_000_000);
    long start = System.nanoTime();
    int status = server.maintain("rebuild");
    System.out.printf(
        "%nrebuild from the journal: %.0f s (status %d)%n",
        (System.nanoTime() - start) / 1e9, status);
  }
}
