package gongkai.bench;

import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The same data in our store and in Fuseki's, and the settings with which both are measured. */
final class TwoStores {
  static final String BASE = "http://gongkai.example/";

  private static final Duration FILLING = Duration.ofMinutes(90);
  private static final Path JAR = Path.of(System.getProperty("gongkai.fuseki"));

  /** The heap of {@code config/jvm.options}, and what docs/operations.md advises for more items. */
  private static final String HEAP = "-Xmx640m";

  private static final String LARGE_HEAP = "-Xmx2g";
  private static final int LARGE = 300_000;

  /** The JVM's own thresholds, as Fuseki has them: ours delay what a short run then never sees. */
  private static final String OPTIMISING =
      "-XX:Tier4InvocationThreshold=5000 -XX:Tier4MinInvocationThreshold=600"
          + " -XX:Tier4CompileThreshold=15000 -XX:Tier4BackEdgeThreshold=40000";

  private TwoStores() {}

  private static String heap(int items) {
    return items > LARGE ? LARGE_HEAP : HEAP;
  }

  /** Settings of our server. */
  static Map<String, String> settings(int items) {
    return Map.of(
        "GONGKAI_DEMO",
        "false",
        "GONGKAI_BASE_URI",
        BASE,
        "GONGKAI_OPENDATA_SNAPSHOT_MINUTES",
        "1440",
        "GONGKAI_JVM_OPTIONS",
        heap(items) + " " + OPTIMISING);
  }

  /** Fills both from the journal of a data directory, unless they are there. */
  static void fill(Path data, int items) throws Exception {
    if (Files.exists(data.resolve("fuseki"))) {
      return;
    }
    Path statements = data.resolve("statements.nt");
    BulkStore.write(data, BASE, statements);
    Path store = data.resolve("rdf").resolve("1000");
    Fuseki.load(JAR, statements, store, data.resolve("fuseki"), heap(items));
    Files.writeString(data.resolve("rdf").resolve("current"), "1000");
    Files.delete(statements);
    follow(data, items);
  }

  /** Starts the other server. */
  static Fuseki fuseki(Path data, int items) throws IOException, InterruptedException {
    return Fuseki.start(JAR, data.resolve("fuseki"), heap(items));
  }

  /** Lets our projections take up the journal. */
  private static void follow(Path data, int items) throws Exception {
    String head = StoppedDatabase.rows(data, "select position from journal.head").getFirst();
    long start = System.nanoTime();
    try (var server = RunningServer.start(data, settings(items))) {
      awaitPosition(server, head);
      System.out.printf(
          "%d items, %s records; projections followed in %.0f s%n",
          items, head, (System.nanoTime() - start) / 1e9);
    }
  }

  private static void awaitPosition(RunningServer server, String head) {
    long end = System.nanoTime() + FILLING.toNanos();
    while (System.nanoTime() < end) {
      var answer = server.get("sparql?query=ASK%7B%7D");
      if (answer.headers().firstValue("X-Dataset-Position").orElse("").equals(head)
          && server
              .get("api/count")
              .headers()
              .firstValue("X-Dataset-Position")
              .orElse("")
              .equals(head)) {
        return;
      }
      LockSupport.parkNanos(500_000_000);
    }
    throw new IllegalStateException("The projections did not follow");
  }
}
