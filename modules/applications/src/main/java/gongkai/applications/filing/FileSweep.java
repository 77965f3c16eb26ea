package gongkai.applications.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Removes files that no case names: those whose transaction failed after they were written. What is
 * younger than an hour may belong to a transaction that still runs.
 */
@ApplicationScoped
@Transactional
public class FileSweep {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private SealedStore store;
  private CaseFiles files;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  FileSweep() {}

  @Inject
  public FileSweep(SealedStore store, CaseFiles files, Clock clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
  }

  /** Sweeps once; says how many files went. */
  public int sweep() {
    int removed = 0;
    try {
      for (Path path : store.olderThan(clock.instant().minus(PATIENCE))) {
        if (SealedStore.isDraft(path) || !files.names(path.getFileName().toString())) {
          Files.deleteIfExists(path);
          removed++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return removed;
  }
}
