package gongkai.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.Applicant.Receipt;
import gongkai.testbed.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * More citizens than the server has database connections apply at the same moment, all with the
 * same body, whose numbers have no gap: they wait for each other and none is turned away.
 */
class ManyApplyAtOnceTest {
  private static final int CITIZENS = 60;

  @Test
  void each_of_sixty_gets_a_number_of_their_own() throws Exception {
    var settings =
        Map.of("GONGKAI_DEMO", "false", "GONGKAI_APPLICATIONS_INTAKE_PER_HOUR", "1000000");
    try (var server = RunningServer.start(RunningServer.newDataDirectory("many-apply"), settings);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Receipt>> citizens =
          IntStream.range(0, CITIZENS).mapToObj(i -> citizen(server)).toList();

      List<String> numbers =
          threads.invokeAll(citizens).stream().map(Future::resultNow).map(Receipt::number).toList();

      assertThat(numbers.stream().map(number -> number.replaceFirst(".*-", "")))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, CITIZENS).mapToObj("%05d"::formatted).toList());
    }
  }

  private static Callable<Receipt> citizen(RunningServer server) {
    return () -> {
      try (var applicant = new Applicant(server)) {
        return applicant.apply("同时申请：2020年重点项目资金安排");
      }
    };
  }
}
