package gongkai.console.counter;

import gongkai.applications.desk.Scan;
import gongkai.applications.desk.Scan.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where scans wait until their form is complete, so that a mistake in a field does not lose them:
 * {@code scans} in the data directory, readable by the owner alone. What was left behind is deleted
 * when the next one comes.
 */
@ApplicationScoped
public class ScanSpool {
  private static final Duration KEPT = Duration.ofHours(8);

  private Path folder;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ScanSpool() {}

  /** The spool of a data directory. */
  @Inject
  public ScanSpool(@ConfigProperty(name = "gongkai.data") String data, Clock clock) {
    this.folder = Path.of(data, "scans");
    this.clock = clock;
  }

  KeptScan keep(Purpose purpose, String name, InputStream content) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    sweep();
    String id = UUID.randomUUID().toString();
    return new KeptScan(id, purpose, name, Files.copy(content, folder.resolve(id)));
  }

  /** The scans as the counter takes them; one that was swept meanwhile is not among them. */
  List<Scan> scans(List<KeptScan> kept) {
    return kept.stream()
        .filter(each -> Files.isRegularFile(folder.resolve(each.id())))
        .map(each -> new Scan(each.purpose(), each.name(), folder.resolve(each.id())))
        .toList();
  }

  void drop(List<KeptScan> kept) {
    kept.forEach(each -> delete(folder.resolve(each.id())));
  }

  private void sweep() throws IOException {
    Instant oldest = clock.instant().minus(KEPT);
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> modified(file).isBefore(oldest)).forEach(ScanSpool::delete);
    }
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
