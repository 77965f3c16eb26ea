package gongkai.acceptance.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartAndStopTest {
  private static final Path ROOT = Path.of(System.getProperty("gongkai.root"));

  @Test
  void it_prints_where_to_go_listens_on_loopback_only_and_stops_in_order() throws Exception {
    Path data = RunningServer.newDataDirectory("start");

    try (var server = RunningServer.start(data, Map.of("GONGKAI_DEMO", "false"))) {
      assertThat(server.listeningAddresses())
          .extracting(InetSocketAddress::getPort)
          .contains(server.uri("").getPort());
      assertThat(server.listeningAddresses())
          .allMatch(each -> each.getAddress().isLoopbackAddress());
      assertThat(server.datagramAddresses())
          .allMatch(each -> each.getAddress().isLoopbackAddress());
      assertThat(eventually(server)).contains("sparql", "console");
    }

    assertThat(Files.exists(data.resolve("db/gongkai.mv.db"))).isTrue();
  }

  @Test
  void a_wrong_setting_stops_the_start_and_is_named() throws Exception {
    Said said = say("config/build/serve.sh", "run", "--port", "70000");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.text()).contains("gongkai.port: \"70000\"").doesNotContain("\tat ");
  }

  @Test
  void help_lists_every_command_and_an_unknown_one_is_refused_with_it() throws Exception {
    Said help = say("gongkai", "help");
    Said nonsense = say("gongkai", "nonsense");

    assertThat(help.status()).isZero();
    assertThat(commands()).hasSizeGreaterThan(8).contains("run", "test", "rotate-keys");
    assertThat(commands()).allMatch(command -> help.text().contains("./gongkai " + command));
    assertThat(nonsense.status()).isEqualTo(2);
    assertThat(nonsense.text()).contains(help.text(), "gongkai: unknown command nonsense");
  }

  /** The commands that the script acts on. */
  private static List<String> commands() throws IOException {
    String script = Files.readString(ROOT.resolve("gongkai"));
    return Pattern.compile("(?m)^  ([a-z][a-z |-]*)\\)")
        .matcher(script.substring(script.indexOf("case \"$command\" in")))
        .results()
        .flatMap(found -> Stream.of(found.group(1).split("[ |]+")))
        .filter(command -> !command.startsWith("-"))
        .toList();
  }

  /** How a command ended, and all that it said. */
  private record Said(int status, String text) {}

  private static Said say(String script, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(ROOT.resolve(script).toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), text);
  }

  private static String eventually(RunningServer server) throws InterruptedException {
    for (int i = 0; i < 100 && !server.terminal().contains("ready"); i++) {
      Thread.sleep(100);
    }
    return server.terminal();
  }
}
