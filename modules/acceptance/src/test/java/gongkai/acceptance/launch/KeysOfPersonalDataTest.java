package gongkai.acceptance.launch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The key file as the administrator meets it: made, rotated, lost. */
class KeysOfPersonalDataTest {

  @Test
  void keysAreRotatedWhileTheServerIsStoppedAndALostKeyFileStopsTheStart() throws IOException {
    Path data = RunningServer.newDataDirectory("keys");
    Path keys = data.resolveSibling(data.getFileName() + ".keys");

    try (var server = RunningServer.start(data, Map.of())) {
      assertThat(keys).exists();
      server.kill();

      assertThat(server.maintain("rotate-keys")).as("./gongkai rotate-keys").isZero();
      assertThat(Files.readString(keys)).contains("\ndata k2 ");
      assertThat(data.resolve("rotate-keys.txt")).content().contains("keys rotated");
      server.restart();
      server.kill();

      Files.delete(keys);
      assertThat(server.maintain("verify")).as("start with other keys").isNotZero();
      assertThat(data.resolve("verify.txt")).content().contains("gongkai.applications.key-file");
    }
  }
}
