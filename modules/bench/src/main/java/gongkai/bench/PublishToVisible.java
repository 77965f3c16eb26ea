package gongkai.bench;

import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** From pressing "publish" in the console until each public surface shows the item. */
final class PublishToVisible {
  private static final long BETWEEN_LOOKS = 2_000_000;
  private static final long PATIENCE = 30_000_000_000L;

  private PublishToVisible() {}

  /** Where the public looks, and how it sees that the item is there. */
  private enum Surface {
    PAGE("doc/item/%1$s", "%1$s"),
    LIST("items", "%1$s"),
    SEARCH("items?q=%2$s", "%1$s"),
    FEED("feed.atom", "%1$s"),
    SPARQL("sparql?query=%3$s", "true");

    private final String path;
    private final String sign;

    Surface(String path, String sign) {
      this.path = path;
      this.sign = sign;
    }

    boolean shows(RunningServer server, String number, String title) {
      String ask = "ASK { ?s <http://purl.org/dc/terms/identifier> \"" + number + "\" }";
      String address =
          path.formatted(number, RunningServer.encode(title), RunningServer.encode(ask));
      var answer = server.get(address);
      return answer.statusCode() == 200 && answer.body().contains(sign.formatted(number));
    }
  }

  static void run(int items) {
    var decided = new Samples();
    var visible = new EnumMap<Surface, Samples>(Surface.class);
    for (Surface surface : Surface.values()) {
      visible.put(surface, new Samples());
    }
    try (var server =
        RunningServer.start(RunningServer.newDataDirectory("bench-publish"), Map.of())) {
      var staff = new Publishing(server);
      for (int i = 0; i < items; i++) {
        String title = "基准测试第" + i + "件";
        String path = staff.approve(title);
        long start = System.nanoTime();
        String number = staff.publish(path);
        decided.add(System.nanoTime() - start);
        look(server, number, title, start, visible);
      }
    }
    System.out.println("| publish | p50 (ms) | p99 (ms) |\n|---|---|---|");
    row("answer of the console", decided);
    visible.forEach((surface, samples) -> row("visible: " + surface, samples));
  }

  /** All surfaces at the same time, each until it shows the item. */
  private static void look(
      RunningServer server,
      String number,
      String title,
      long start,
      Map<Surface, Samples> visible) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Surface surface : Surface.values()) {
        threads.execute(
            () -> {
              while (!surface.shows(server, number, title)
                  && System.nanoTime() - start < PATIENCE) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
              }
              Objects.requireNonNull(visible.get(surface)).add(System.nanoTime() - start);
            });
      }
    }
  }

  private static void row(String name, Samples samples) {
    System.out.printf(
        "| %s | %.0f | %.0f |%n", name, samples.quantile(0.5), samples.quantile(0.99));
  }
}
