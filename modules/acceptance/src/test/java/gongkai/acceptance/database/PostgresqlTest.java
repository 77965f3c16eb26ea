package gongkai.acceptance.database;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The whole server on a real PostgreSQL, chosen by configuration alone. */
class PostgresqlTest {
  private final Path directory = RunningServer.newDataDirectory("postgresql");

  @Test
  void items_become_public_and_again_after_the_connection_was_lost_without_a_restart()
      throws Exception {
    EmbeddedPostgres postgresql = start(0);
    int port = postgresql.getPort();
    var environment =
        Map.of(
            "GONGKAI_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "GONGKAI_DATABASE_USER", "postgres",
            "GONGKAI_DATABASE_PASSWORD", "postgres");
    try (var server =
        RunningServer.start(RunningServer.newDataDirectory("on-postgresql"), environment)) {
      assertThat(health(server)).isEqualTo(200);
      var staff = new Publishing(server);
      String before = published(server, staff, "连接中断之前的公告");

      postgresql.close();
      assertThat(within(server, 503)).as("the loss is told").isTrue();
      assertThat(server.get("doc/item/" + before).statusCode()).as("to readers").isEqualTo(200);
      postgresql = start(port);

      assertThat(within(server, 200)).as("and healed").isTrue();
      String after = published(server, staff, "连接恢复之后的公告");
      assertThat(after).isGreaterThan(before);
    } finally {
      postgresql.close();
    }
  }

  /** Publishes an item and waits until page, search and SPARQL show it; returns its number. */
  private static String published(RunningServer server, Publishing staff, String title)
      throws InterruptedException {
    String number = staff.publish(staff.approve(title));
    String query =
        """
        PREFIX dct: <http://purl.org/dc/terms/>
        SELECT ?title { ?item dct:identifier "%s" ; dct:title ?title }
        """
            .formatted(number);
    for (String path :
        List.of(
            "doc/item/" + number,
            "items?q=" + RunningServer.encode(title) + "&sort=newest",
            "sparql?query=" + RunningServer.encode(query))) {
      assertThat(eventually(() -> text(server, path).contains(title))).as(path).isTrue();
    }
    return number;
  }

  /** The answer without the marks around what was searched for. */
  private static String text(RunningServer server, String path) {
    return server.get(path).body().replaceAll("</?mark>", "");
  }

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .start();
  }

  private static int health(RunningServer server) {
    return server.get("health/ready").statusCode();
  }

  private static boolean within(RunningServer server, int status) throws InterruptedException {
    return eventually(() -> health(server) == status);
  }

  private static boolean eventually(BooleanSupplier seen) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(40));
    while (Instant.now().isBefore(end)) {
      if (seen.getAsBoolean()) {
        return true;
      }
      Thread.sleep(200);
    }
    return false;
  }
}
