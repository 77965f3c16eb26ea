package gongkai.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysStandApartFromTheDataTest {
  private static final String SETTING = "gongkai.applications.key-file";

  @TempDir Path home;

  @Test
  void inDemoModeAMissingKeyFileIsMadeBesideTheDataForItsOwnerAlone() throws Exception {
    KeyFile keys = keyFile("");

    keys.demand(true);

    assertThat(keys.path()).isEqualTo(home.resolve("data.keys"));
    assertThat(Files.readString(keys.path()))
        .containsPattern("\ndata k1 [0-9a-f]{64}\nhash h1 [0-9a-f]{64}\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.path())))
        .isEqualTo("rw-------");
  }

  @Test
  void inProductionAMissingKeyFileStopsTheStartWithTheNameOfTheSetting() throws Exception {
    KeyFile keys = keyFile("secret/keys");

    assertThatThrownBy(() -> keys.demand(false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(SETTING + ": " + home.resolve("secret/keys"));
    assertThat(keys.path()).doesNotExist();
  }

  @Test
  void keysThatAreThereAreNeverOverwritten() throws Exception {
    KeyFile keys = keyFile("");
    keys.make();
    String text = Files.readString(keys.path());

    assertThatThrownBy(keys::make).hasMessageStartingWith(SETTING);
    keys.demand(false);
    assertThat(Files.readString(keys.path())).isEqualTo(text);
  }

  @Test
  void twoKeyFilesHaveNothingInCommon() throws Exception {
    KeyFile one = keyFile("one");
    KeyFile other = keyFile("other");

    one.make();
    other.make();

    assertThat(Files.readAllLines(one.path()).subList(1, 3))
        .doesNotContainAnyElementsOf(Files.readAllLines(other.path()).subList(1, 3));
  }

  @ParameterizedTest
  @CsvSource({"rw-r-----, false", "rw----r--, false", "rw-------, true", "r--------, true"})
  void aKeyFileThatOthersCanReadStopsTheStart(String permissions, boolean allowed)
      throws Exception {
    KeyFile keys = keyFile("");
    keys.make();
    Files.setPosixFilePermissions(keys.path(), PosixFilePermissions.fromString(permissions));

    Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> keys.demand(false));

    assertThat(thrown == null).isEqualTo(allowed);
  }

  @Test
  void aKeyFileInTheDataDirectoryIsRefused() {
    assertThatThrownBy(() -> keyFile("data/keys")).hasMessageStartingWith(SETTING);
  }

  private KeyFile keyFile(String configured) throws IOException {
    Path file = Files.writeString(home.resolve("gongkai.properties"), "");
    Configuration configuration =
        Configuration.resolve(file, Map.of(), Map.of(SETTING, configured));
    return KeyFile.of(configuration, home, home.resolve("data"));
  }
}
