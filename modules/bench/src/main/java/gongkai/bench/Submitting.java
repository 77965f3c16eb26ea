package gongkai.bench;

import gongkai.testbed.Applicant;
import gongkai.testbed.Applicant.Receipt;
import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fifty citizens who apply by the public form, each as soon as the last receipt is read: form,
 * submission and receipt page. Afterwards the database is looked at: nothing lost, no number twice.
 */
final class Submitting {
  private static final int APPLICANTS = 50;
  private static final Duration WARM_UP = Duration.ofSeconds(15);

  private final RunningServer server;
  private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();

  private Submitting(RunningServer server) {
    this.server = server;
  }

  static void run(int seconds) throws Exception {
    Path data = RunningServer.newDataDirectory("bench-apply");
    var settings = Map.of("GONGKAI_APPLICATIONS_INTAKE_PER_HOUR", "1000000");
    var server = RunningServer.start(data, settings);
    try {
      var submitting = new Submitting(server);
      submitting.apply(WARM_UP);
      int before = submitting.receipts.size();
      Samples samples = submitting.apply(Duration.ofSeconds(seconds));
      int taken = submitting.receipts.size() - before;
      server.close();
      submitting.tell(data, samples, taken / (double) seconds);
    } finally {
      server.close();
    }
  }

  private Samples apply(Duration duration) {
    var samples = new Samples();
    long end = System.nanoTime() + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < APPLICANTS; i++) {
        threads.execute(() -> applyUntil(end, samples));
      }
    }
    return samples;
  }

  private void applyUntil(long end, Samples samples) {
    try (var applicant = new Applicant(server)) {
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        try {
          receipts.add(applicant.apply("测量：2020年重点项目资金安排"));
          samples.add(System.nanoTime() - start);
        } catch (RuntimeException e) {
          failures.incrementAndGet();
        }
      }
    }
  }

  private void tell(Path data, Samples samples, double perSecond) {
    List<String> stored =
        StoppedDatabase.rows(
            data, "select number from applications.application where channel = 'ONLINE'");
    Set<String> numbers = new HashSet<>(stored);
    long lost = receipts.stream().filter(receipt -> !numbers.contains(receipt.number())).count();
    System.out.println(
        "| applicants | applications/s | p50 (ms) | p95 (ms) | p99 (ms) | failures"
            + " | receipts | lost | numbers given twice |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    System.out.printf(
        "| %d | %.1f | %.0f | %.0f | %.0f | %d | %d | %d | %d |%n",
        APPLICANTS,
        perSecond,
        samples.quantile(0.5),
        samples.quantile(0.95),
        samples.quantile(0.99),
        failures.get(),
        receipts.size(),
        lost,
        stored.size() - numbers.size());
  }
}
