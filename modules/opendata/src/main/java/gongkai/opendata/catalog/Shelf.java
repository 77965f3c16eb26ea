package gongkai.opendata.catalog;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The complete snapshots on the disk, by position; at most one of them is held back. */
final class Shelf {
  private static final Comparator<SnapshotFolder> ORDER =
      Comparator.comparing((SnapshotFolder each) -> each.snapshot().position())
          .thenComparing(each -> each.snapshot().built());

  private final Path folder;
  private final List<SnapshotFolder> kept = new ArrayList<>();

  Shelf(Path folder, PageWriter writer) {
    this.folder = folder;
    for (Path found : Disk.folders(folder)) {
      if (found.getFileName().toString().startsWith(".")) {
        Disk.removeTree(found); // a stop cut it off
      } else if (Files.isRegularFile(found.resolve("snapshot.json"))) {
        kept.add(SnapshotFolder.open(found, writer));
      }
    }
    kept.sort(ORDER);
  }

  /** An empty folder to write the next one in. */
  Path workplace() {
    Path work = folder.resolve(".building");
    Disk.removeTree(work);
    return work;
  }

  /** Takes a written snapshot to its place. */
  synchronized SnapshotFolder take(Path written, PageWriter writer) {
    String id = SnapshotFolder.open(written, writer).snapshot().id();
    Path place = folder.resolve(id);
    Disk.removeTree(place);
    Disk.move(written, place);
    SnapshotFolder taken = SnapshotFolder.open(place, writer);
    kept.removeIf(each -> each.snapshot().id().equals(id));
    kept.add(taken);
    kept.sort(ORDER);
    return taken;
  }

  synchronized List<SnapshotFolder> all() {
    return List.copyOf(kept);
  }

  synchronized List<SnapshotFolder> published() {
    return kept.stream().filter(each -> each.snapshot().isPublished()).toList();
  }

  synchronized Optional<SnapshotFolder> newest() {
    List<SnapshotFolder> published = published();
    return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
  }

  /** The one that waits for an operator, or for the journal to be caught up with. */
  synchronized Optional<SnapshotFolder> waiting() {
    return kept.stream().filter(each -> !each.snapshot().isPublished()).findFirst();
  }

  synchronized Optional<SnapshotFolder> find(String id) {
    return kept.stream().filter(each -> each.snapshot().id().equals(id)).findFirst();
  }

  /** Takes what entries withdraw out of all snapshots that were made before. */
  void strike(List<JournalEntry> entries) {
    for (SnapshotFolder each : all()) {
      Set<RecordKey> gone =
          entries.stream()
              .filter(entry -> entry.kind() == EntryKind.DELETE)
              .filter(entry -> entry.position() > each.snapshot().position())
              .map(JournalEntry::key)
              .collect(Collectors.toSet());
      if (!gone.isEmpty()) {
        each.strike(gone);
      }
    }
  }

  synchronized void remove(SnapshotFolder gone) {
    kept.remove(gone);
    Disk.removeTree(gone.folder());
  }

  /** Throws away what may go. */
  void tidy(Policy policy, Instant now) {
    List<SnapshotFolder> published = published();
    List<Snapshot> expired =
        policy.expired(published.stream().map(SnapshotFolder::snapshot).toList(), now);
    published.stream().filter(each -> expired.contains(each.snapshot())).forEach(this::remove);
  }
}
