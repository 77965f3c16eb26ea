package gongkai.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The file with the keys that personal data is sealed with. It stands outside the data directory,
 * so that a copy of the data alone tells nothing, and only its owner may read it.
 */
final class KeyFile {
  private static final String SETTING = "gongkai.applications.key-file";
  private static final int KEY_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> ONLY_OWNER =
      PosixFilePermissions.fromString("rwx------");

  private final Path path;

  private KeyFile(Path path) {
    this.path = path;
  }

  /**
   * The configured one, or the one beside the data directory.
   *
   * @throws IllegalStateException with a message for the user when it lies in the data directory
   */
  static KeyFile of(Configuration configuration, Path home, Path data) {
    String configured = configuration.get(SETTING);
    Path path =
        configured.isEmpty()
            ? data.resolveSibling(data.getFileName() + ".keys")
            : home.resolve(configured).normalize();
    if (path.startsWith(data)) {
      throw new IllegalStateException(
          SETTING + ": " + path + " lies in the data directory. Keep keys and data apart.");
    }
    return new KeyFile(path);
  }

  Path path() {
    return path;
  }

  /**
   * Makes sure that it is there and closed to others.
   *
   * @param mayMake whether a missing one is made
   * @throws IllegalStateException with a message for the user
   */
  void demand(boolean mayMake) throws IOException {
    if (!Files.exists(path)) {
      if (!mayMake) {
        throw new IllegalStateException(
            SETTING
                + ": "
                + path
                + " is missing; personal data is sealed with the keys in it. Put back the copy you"
                + " keep, or make keys for an empty database with ./gongkai new-keys.");
      }
      make();
    }
    if (hasOwners(path) && !ONLY_OWNER.containsAll(Files.getPosixFilePermissions(path))) {
      throw new IllegalStateException(
          SETTING + ": others can read " + path + ". Close it with: chmod 600 " + path);
    }
  }

  /**
   * Makes it, with one key for sealing and one for fingerprints.
   *
   * @throws IllegalStateException with a message for the user when there is one
   */
  void make() throws IOException {
    if (Files.exists(path)) {
      throw new IllegalStateException(
          SETTING + ": " + path + " is there already. New keys for it: ./gongkai rotate-keys.");
    }
    Path directory = path.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
      if (hasOwners(directory)) {
        Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER));
      }
    }
    String text =
        """
        # Keys of personal data in Gongkai. Without them the data cannot be read: keep a copy, apart from the data.
        data k1 %s
        hash h1 %s
        """
            .formatted(key(), key());
    Files.writeString(
        path, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
  }

  private static boolean hasOwners(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  private static String key() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }
}
