package gongkai.applications.vault;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The file that holds the master keys, readable by its owner alone. */
final class KeyFile {
  private static final int KEY_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private final Path path;

  KeyFile(Path path) {
    this.path = path;
  }

  /** Its text. */
  String read() {
    if (!Files.isRegularFile(path)) {
      throw new IllegalStateException(
          "gongkai.applications.key-file: " + path + " is missing. Put back the copy you keep.");
    }
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a new key of each sort, which become the current ones; the file is whole at any time. */
  void renew() {
    Keyring ring = Keyring.parse(read());
    String text =
        read().stripTrailing()
            + System.lineSeparator()
            + line("data", free("k", ring.data().keySet()))
            + line("hash", free("h", ring.hash().keySet()));
    try {
      Path next = path.resolveSibling(path.getFileName() + ".new");
      Files.deleteIfExists(next);
      if (Files.getFileStore(path.toAbsolutePath()).supportsFileAttributeView("posix")) {
        Files.createFile(next, PosixFilePermissions.asFileAttribute(OWNER));
      }
      // on disk before anything is sealed with it
      Files.writeString(next, text, CREATE, WRITE, SYNC);
      Files.move(next, path, ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String free(String letter, Set<String> taken) {
    int number = 1;
    while (taken.contains(letter + number)) {
      number++;
    }
    return letter + number;
  }

  private static String line(String sort, String id) {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return sort + " " + id + " " + HexFormat.of().formatHex(key) + System.lineSeparator();
  }
}
