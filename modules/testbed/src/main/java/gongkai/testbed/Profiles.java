package gongkai.testbed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the shapes and queries of others lie that tests read and the project does not hold. */
final class Profiles {
  private static final Path SHARED =
      Path.of(
          System.getProperty(
              "gongkai.profiles", System.getProperty("gongkai.root", ".") + "/../shared/opendata"));

  private Profiles() {}

  /** The folder of that name; skips the test where it is not here. */
  static Path folder(String name) {
    Path folder = SHARED.resolve(name);
    assumeTrue(
        Files.isDirectory(folder),
        "The profiles of others are not here; name their folder by gongkai.profiles");
    return folder;
  }
}
