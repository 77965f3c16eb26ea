package gongkai.journal.files;

import gongkai.journal.PublicFiles;
import gongkai.journal.canonical.Sha256;
import gongkai.journal.log.Pen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files that live records name: what the folder holds and the uses allow. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class ReleasedFiles implements PublicFiles {
  private FileFolder folder;
  private FileUses uses;
  private Pen pen;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ReleasedFiles() {}

  @Inject
  ReleasedFiles(FileFolder folder, FileUses uses, Pen pen, Clock clock) {
    this.folder = folder;
    this.uses = uses;
    this.pen = pen;
    this.clock = clock;
  }

  @Override
  public Optional<Path> find(String sha256) {
    return Sha256.isHash(sha256) && uses.named(sha256) && folder.holds(sha256)
        ? Optional.of(folder.place(sha256))
        : Optional.empty();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int sweep() {
    List<String> all = folder.all(clock.instant().minus(Duration.ofHours(1)));
    return remove(all.stream().filter(hash -> !uses.named(hash)).toList());
  }

  /** Removes those of the given files that no live record names. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int remove(Collection<String> candidates) {
    if (candidates.isEmpty()) {
      return 0;
    }
    // With the pen in hand nobody is between putting a file down and naming it.
    pen.take();
    return (int) candidates.stream().filter(h -> !uses.named(h) && folder.remove(h)).count();
  }
}
