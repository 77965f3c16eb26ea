package gongkai.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds everything that lasts; one server at a time uses it. */
final class DataDirectory {
  private final Path path;

  @SuppressWarnings("unused") // held until the JVM ends
  private final FileLock lock;

  private DataDirectory(Path path, FileLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Creates it if need be, readable by its owner alone, and locks it.
   *
   * @throws IllegalStateException with a message for the user when another server uses it
   */
  static DataDirectory open(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
      if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
    }
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      throw new IllegalStateException(
          "gongkai.data: another server is running on " + path + ". Stop it or choose --data DIR.");
    }
    return new DataDirectory(path, lock);
  }

  Path path() {
    return path;
  }

  /**
   * The H2 database in this directory. A commit is on disk when it returns, and who publishes waits
   * up to half a minute for an import that holds the journal. H2 then does no house-keeping while
   * it runs, so what a large import leaves behind is cleared at an orderly stop, within ten
   * seconds.
   */
  String database() {
    return "jdbc:h2:file:"
        + path.resolve("db").resolve("gongkai")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
        + ";LOCK_TIMEOUT=30000;MAX_COMPACT_TIME=10000";
  }
}
