package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of a publishing loop, again and again. */
class KilledServerTest {
  private static final int KILLS = 10;
  private final ConcurrentSkipListSet<String> acknowledged = new ConcurrentSkipListSet<>();

  @Test
  void no_published_item_is_lost_and_none_is_repeated() throws Exception {
    var random = new Random(20201231);
    var server = RunningServer.start(RunningServer.newDataDirectory("killed"), Map.of());
    try {
      for (int kill = 1; kill <= KILLS; kill++) {
        Thread loop = Thread.ofPlatform().start(publishUntilItFails(server, kill));
        int before = acknowledged.size();
        while (acknowledged.size() == before) {
          assertThat(loop.isAlive()).as("the loop publishes until the kill").isTrue();
          Thread.sleep(20);
        }
        Thread.sleep(random.nextInt(1500));
        server.kill();
        loop.join();

        server.restart();

        everySurfaceAgrees(server);
      }
    } finally {
      server.close();
    }
    assertThat(server.maintain("verify")).as("./gongkai verify").isZero();
  }

  private Runnable publishUntilItFails(RunningServer server, int round) {
    return () -> {
      try {
        var staff = new Publishing(server);
        for (int i = 1; i < 1000; i++) {
          String path = staff.approve("第" + round + "轮第" + i + "件");
          acknowledged.add(staff.publish(path));
        }
      } catch (RuntimeException e) {
        // the server was killed under it
      }
    };
  }

  private void everySurfaceAgrees(RunningServer server) {
    List<String> inSparql =
        server
            .get("sparql?query=" + RunningServer.encode(numbersOfThisYear()), "Accept", "text/csv")
            .body()
            .lines()
            .skip(1)
            .map(String::strip)
            .toList();
    assertThat(inSparql).as("none repeated").doesNotHaveDuplicates();
    assertThat(inSparql).as("none lost").containsAll(acknowledged);
    for (String number : inSparql) {
      assertThat(server.get("doc/item/" + number).statusCode()).as(number).isEqualTo(200);
    }
    assertThat(new TreeSet<>(inSparql).last())
        .as("numbers without gap")
        .endsWith("%05d".formatted(inSparql.size()));
  }

  private static String numbersOfThisYear() {
    return """
        PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/>
        SELECT ?n WHERE { ?item a dcat:Dataset ; dct:identifier ?n FILTER(CONTAINS(?n, "/%d-")) }
        """
        .formatted(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());
  }
}
