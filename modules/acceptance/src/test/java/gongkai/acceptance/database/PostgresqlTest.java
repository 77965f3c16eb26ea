package gongkai.acceptance.database;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole server on a real PostgreSQL, chosen by configuration alone. */
class PostgresqlTest {
  private final Path directory = RunningServer.newDataDirectory("postgresql");

  @Test
  void a_lost_connection_is_regained_without_a_restart() throws Exception {
    EmbeddedPostgres postgresql = start(0);
    int port = postgresql.getPort();
    var environment =
        Map.of(
            "GONGKAI_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "GONGKAI_DATABASE_USER", "postgres",
            "GONGKAI_DATABASE_PASSWORD", "postgres",
            "GONGKAI_DEMO", "false");
    try (var server =
        RunningServer.start(RunningServer.newDataDirectory("on-postgresql"), environment)) {
      assertThat(health(server)).isEqualTo(200);

      postgresql.close();
      assertThat(within(server, 503)).as("the loss is told").isTrue();
      postgresql = start(port);

      assertThat(within(server, 200)).as("and healed").isTrue();
    } finally {
      postgresql.close();
    }
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
    Instant end = Instant.now().plus(Duration.ofSeconds(40));
    while (Instant.now().isBefore(end)) {
      if (health(server) == status) {
        return true;
      }
      Thread.sleep(200);
    }
    return false;
  }
}
