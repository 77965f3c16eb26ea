package gongkai.bench;

import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.util.Map;

/** From pressing "publish" in the console until the item's page, the list and SPARQL show it. */
final class PublishToVisible {
  private PublishToVisible() {}

  static void run(int items) {
    var decided = new Samples();
    var visible = new Samples();
    try (var server =
        RunningServer.start(RunningServer.newDataDirectory("bench-publish"), Map.of())) {
      var staff = new Publishing(server);
      for (int i = 0; i < items; i++) {
        String path = staff.approve("基准测试第" + i + "件");
        long start = System.nanoTime();
        String number = staff.publish(path);
        decided.add(System.nanoTime() - start);
        while (server.get("doc/item/" + number).statusCode() != 200) {
          Thread.onSpinWait();
        }
        visible.add(System.nanoTime() - start);
      }
    }
    System.out.println("| publish | p50 (ms) | p99 (ms) |\n|---|---|---|");
    row("answer of the console", decided);
    row("page visible to the public", visible);
  }

  private static void row(String name, Samples samples) {
    System.out.printf(
        "| %s | %.0f | %.0f |%n", name, samples.quantile(0.5), samples.quantile(0.99));
  }
}
