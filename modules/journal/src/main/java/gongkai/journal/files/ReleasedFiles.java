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
import java.util.List;
import java.util.Optional;

/** The files that live records name: what the folder holds and the uses allow. */
@ApplicationScoped
@Transactional
class ReleasedFiles implements PublicFiles {
  private FileFolder folder;
  private FileUses uses;
  private Disposal disposal;
  private Pen pen;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ReleasedFiles() {}

  @Inject
  ReleasedFiles(FileFolder folder, FileUses uses, Disposal disposal, Pen pen, Clock clock) {
    this.folder = folder;
    this.uses = uses;
    this.disposal = disposal;
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
  public int sweep() {
    List<String> stray =
        folder.all(clock.instant().minus(Duration.ofHours(1))).stream()
            .filter(hash -> !uses.named(hash))
            .toList();
    pen.take();
    int removed = disposal.remove(stray);
    disposal.run();
    return removed;
  }
}
