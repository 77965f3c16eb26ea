package gongkai.opendata;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the shapes and queries of others lie that tests read and the project does not hold. */
public final class Profiles {
  private static final Path SHARED =
      Path.of(
          System.getProperty(
              "gongkai.profiles", System.getProperty("gongkai.root", ".") + "/../shared/opendata"));
  public static final Path SHAPES = SHARED.resolve("shapes");
  public static final Path CONSTRAINTS = SHARED.resolve("data-cube-constraints");
  public static final String ABSENT =
      "The profiles of others are not here; name their folder by gongkai.profiles";

  private Profiles() {}

  /** Whether the folder is here. */
  public static boolean here(Path folder) {
    return Files.isDirectory(folder);
  }
}
