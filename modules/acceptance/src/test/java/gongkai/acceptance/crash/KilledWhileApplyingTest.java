package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.Applicant.Receipt;
import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code kill -9} while sixteen citizens apply at once, again and again. */
class KilledWhileApplyingTest {
  private static final int KILLS = Integer.getInteger("gongkai.kills", 10);
  private static final int APPLICANTS = 16;

  private final Queue<Receipt> seen = new ConcurrentLinkedQueue<>();

  @Test
  void who_saw_a_number_has_an_application_that_it_opens_and_numbers_have_no_gap()
      throws Exception {
    var random = new Random(20270101);
    var data = RunningServer.newDataDirectory("killed-applying");
    var settings =
        Map.of("GONGKAI_DEMO", "false", "GONGKAI_APPLICATIONS_INTAKE_PER_HOUR", "1000000");
    var server = RunningServer.start(data, settings);
    try {
      for (int kill = 1; kill <= KILLS; kill++) {
        var before = new HashSet<>(seen);
        try (var applicants = Executors.newVirtualThreadPerTaskExecutor()) {
          applyUntilItFails(server, applicants);
          Patience.until(() -> seen.size() >= before.size() + APPLICANTS / 4);
          Thread.sleep(random.nextInt(400));
          server.kill();
        }
        server.restart();

        everyReceiptOpensItsApplication(server, before);
      }
    } finally {
      server.close();
    }

    List<String> stored =
        StoppedDatabase.rows(data, "select number from applications.application order by number");
    assertThat(seen).extracting(Receipt::number).doesNotHaveDuplicates();
    assertThat(stored).containsAll(seen.stream().map(Receipt::number).toList());
    assertThat(stored.stream().map(number -> number.replaceFirst(".*-", "")))
        .as("numbers without gap")
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, stored.size()).mapToObj("%05d"::formatted).toList());
  }

  private void applyUntilItFails(RunningServer server, ExecutorService threads) {
    for (int i = 0; i < APPLICANTS; i++) {
      threads.execute(
          () -> {
            try (var applicant = new Applicant(server)) {
              while (true) {
                seen.add(applicant.apply("断电测试：2020年重点项目资金安排"));
              }
            } catch (RuntimeException e) {
              // the server was killed under it
            }
          });
    }
  }

  private void everyReceiptOpensItsApplication(RunningServer server, Set<Receipt> before) {
    assertThat(seen.stream().filter(receipt -> !before.contains(receipt)))
        .isNotEmpty()
        .allMatch(receipt -> opens(server, receipt));
  }

  /** Each with a browser of its own, for one that has opened an application goes on showing it. */
  private static boolean opens(RunningServer server, Receipt receipt) {
    try (var applicant = new Applicant(server)) {
      return applicant.opens(receipt);
    }
  }
}
