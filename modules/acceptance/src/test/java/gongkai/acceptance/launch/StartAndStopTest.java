package gongkai.acceptance.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StartAndStopTest {

  @Test
  void it_prints_where_to_go_listens_on_loopback_only_and_stops_in_order() throws Exception {
    Path data = RunningServer.newDataDirectory("start");

    try (var server = RunningServer.start(data, Map.of("GONGKAI_DEMO", "false"))) {
      assertThat(server.listeningAddresses()).allMatch(address -> address.contains("127.0.0.1"));
      assertThat(eventually(server)).contains("sparql", "console");
    }

    assertThat(Files.exists(data.resolve("db/gongkai.mv.db"))).isTrue();
  }

  @Test
  void a_wrong_setting_stops_the_start_and_is_named() throws Exception {
    var builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("gongkai.root"), "config/build/serve.sh").toString(),
                    "run",
                    "--port",
                    "70000"))
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();

    String terminal = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(terminal).contains("gongkai.port: \"70000\"").doesNotContain("\tat ");
  }

  private static String eventually(RunningServer server) throws InterruptedException {
    for (int i = 0; i < 100 && !server.terminal().contains("ready"); i++) {
      Thread.sleep(100);
    }
    return server.terminal();
  }
}
