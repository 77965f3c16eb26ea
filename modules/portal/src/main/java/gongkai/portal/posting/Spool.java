package gongkai.portal.posting;

import gongkai.applications.intake.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where uploaded files wait while their form is not yet taken, so that a mistake in a field does
 * not lose them: {@code spool} in the data directory, readable by the owner alone, out of reach of
 * every public address. What waits longer than an hour is deleted.
 */
@ApplicationScoped
public class Spool {
  private static final Duration KEPT = Duration.ofHours(1);

  private Path folder;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Spool() {}

  /** The spool of a data directory. */
  @Inject
  public Spool(@ConfigProperty(name = "gongkai.data") String data, Clock clock) {
    this.folder = Path.of(data, "spool");
    this.clock = clock;
  }

  /**
   * Keeps a file; empty when it is longer than {@code most} bytes. The content is read to its end.
   */
  Optional<KeptFile> keep(Upload.Purpose purpose, String name, InputStream content, long most)
      throws IOException {
    create();
    String id = UUID.randomUUID().toString();
    Path file = folder.resolve(id);
    long size = copy(content, file, most);
    if (size > most) {
      Files.delete(file);
      return Optional.empty();
    }
    return Optional.of(new KeptFile(id, purpose, KeptFile.cleaned(name), size));
  }

  /** Where a kept file lies; empty when it was swept. */
  public Optional<Path> find(KeptFile file) {
    Path path = folder.resolve(UUID.fromString(file.id()).toString());
    return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
  }

  /** Deletes kept files. */
  public void drop(List<KeptFile> files) {
    files.forEach(file -> find(file).ifPresent(Spool::delete));
  }

  /** Deletes what has waited too long. */
  void sweep() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant oldest = clock.instant().minus(KEPT);
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> modified(file).isBefore(oldest)).forEach(Spool::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void create() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Copies at most one byte more than allowed, and reads on to the end. */
  private static long copy(InputStream content, Path file, long most) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    long size = 0;
    byte[] buffer = new byte[65_536];
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
        size += n;
        if (size <= most) {
          out.write(buffer, 0, n);
        }
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return size;
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (NoSuchFileException taken) {
      return Instant.MAX;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
