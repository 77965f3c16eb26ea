package gongkai.journal.files;

import gongkai.journal.canonical.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files by their hash on the disk, {@code public/ab/cd/<sha256>} below the data directory. A file
 * stands there whole or not at all, and never changes.
 */
@ApplicationScoped
public class FileFolder {
  private Path root;

  @SuppressWarnings("NullAway.Init")
  FileFolder() {}

  /** In the data directory of the installation. */
  @Inject
  public FileFolder(@ConfigProperty(name = "gongkai.data") String data) {
    this(Path.of(data));
  }

  /** In a given data directory. */
  public FileFolder(Path data) {
    this.root = data.resolve("public");
  }

  /** Where the file lies or would lie. */
  public Path place(String sha256) {
    if (!Sha256.isHash(sha256)) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
    return folder(sha256).resolve(sha256);
  }

  private Path folder(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
  }

  /** Whether the file lies there. */
  public boolean holds(String sha256) {
    return Files.isRegularFile(place(sha256));
  }

  /**
   * Copies a file to its place, unless it is there.
   *
   * @throws IllegalArgumentException when its content has another hash
   */
  public void put(String sha256, Path source) {
    Path place = place(sha256);
    if (Files.isRegularFile(place)) {
      return;
    }
    try {
      Path folder = Files.createDirectories(folder(sha256));
      Path part = folder.resolve(sha256 + "." + UUID.randomUUID() + ".part");
      try {
        if (!copy(source, part).equals(sha256)) {
          throw new IllegalArgumentException("The file is not " + sha256);
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file. */
  public boolean remove(String sha256) {
    try {
      return Files.deleteIfExists(place(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all files there; those left half-written before the given moment are removed. */
  List<String> all(Instant before) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, 3)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      for (Path file : found) {
        if (file.toString().endsWith(".part")
            && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
      return found.stream().map(f -> f.getFileName().toString()).filter(Sha256::isHash).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String copy(Path source, Path target) throws IOException {
    var digest = Sha256.digest();
    try (var in = FileChannel.open(source, StandardOpenOption.READ);
        var out =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
      while (in.read(buffer) >= 0) {
        buffer.flip();
        digest.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        buffer.clear();
      }
      out.force(true);
    }
    return Sha256.text(digest.digest());
  }

  private static void syncFolder(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (java.nio.file.AccessDeniedException e) {
      // Windows cannot open a folder; there the move itself is all there is.
      return;
    }
  }
}
