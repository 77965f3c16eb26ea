package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
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
    List<String> published = List.of();
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

        published = everySurfaceAgrees(server);
      }
    } finally {
      server.close();
    }
    assertThat(Surfaces.inCatalogue(server.data()))
        .as("rows of the catalogue")
        .containsExactlyInAnyOrderElementsOf(published);
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

  /** Returns the numbers that it found everywhere. */
  private List<String> everySurfaceAgrees(RunningServer server) throws InterruptedException {
    var surfaces = new Surfaces(server);
    Patience.until(surfaces::areLevel);
    List<String> published = surfaces.inJournal();
    assertThat(published).as("none repeated").doesNotHaveDuplicates();
    assertThat(published).as("none lost").containsAll(acknowledged);
    assertThat(surfaces.inSparql()).as("RDF store").containsExactlyInAnyOrderElementsOf(published);
    assertThat(surfaces.inIndex())
        .as("search index")
        .containsExactlyInAnyOrderElementsOf(published);
    for (String number : published) {
      assertThat(server.get("doc/item/" + number).statusCode()).as(number).isEqualTo(200);
    }
    assertThat(new TreeSet<>(published).last())
        .as("numbers without gap")
        .endsWith("%05d".formatted(published.size()));
    return published;
  }
}
