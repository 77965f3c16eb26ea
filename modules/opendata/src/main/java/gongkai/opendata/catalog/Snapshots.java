package gongkai.opendata.catalog;

import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.opendata.follow.Aside;
import gongkai.opendata.index.RecordIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the snapshots of the catalogue. It follows the journal for withdrawals alone, which it
 * strikes out of every snapshot; a new snapshot is written beside that, from the records as they
 * stand at one position, and shown when every withdrawal since has been struck out of it too.
 */
public final class Snapshots extends Aside implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Snapshots.class.getName());
  private static final int CHUNK = 1_000;

  private final PageWriter writer;
  private final SnapshotBuilder builder;
  private final RecordIndex index;
  private final Journal journal;
  private final Policy policy;
  private final Clock clock;
  private final Path folder;
  private final Shelf shelf;

  private volatile boolean asked;
  private volatile @Nullable Thread working;
  private volatile Duration lastTook = Duration.ZERO;
  private volatile String error = "";

  Snapshots(
      PageWriter writer,
      RecordIndex index,
      Journal journal,
      Policy policy,
      Clock clock,
      Path data,
      int size) {
    super("catalog", number(folder(data), "position"));
    this.writer = writer;
    this.builder = new SnapshotBuilder(writer, size);
    this.index = index;
    this.journal = journal;
    this.policy = policy;
    this.clock = clock;
    this.folder = folder(data);
    this.shelf = new Shelf(folder, writer);
  }

  @Override
  public synchronized void apply(List<JournalEntry> entries, boolean head) {
    shelf.strike(entries);
    if (!entries.isEmpty()) {
      long last = entries.getLast().position();
      Disk.write(folder.resolve("position"), Disk.bytes(Long.toString(last)));
      reached(last);
    }
    if (head) {
      tend();
    }
  }

  @Override
  public synchronized void idle() {
    tend();
  }

  @Override
  public synchronized void reset() {
    long head = journal.head();
    for (SnapshotFolder each : shelf.all()) {
      if (each.snapshot().position() > head) {
        shelf.remove(each); // of a journal that was replaced by an older backup
      }
    }
    reached(0);
  }

  /** Shows what was built, throws away what is old, and starts what is due. */
  private void tend() {
    if (working != null) {
      return;
    }
    shelf.waiting().ifPresent(this::show);
    shelf.tidy(policy, clock.instant());
    if (isDue()) {
      start(this::build);
    } else {
      Dump.missing(shelf.published()).ifPresent(each -> start(() -> Dump.write(each, writer)));
    }
    asked = false;
  }

  private boolean isDue() {
    long now = index.position();
    if (now == 0 || journal.head() - now > CHUNK) {
      return false; // the first snapshot is not made of half of the records
    }
    Optional<Snapshot> last =
        shelf.all().stream().map(SnapshotFolder::snapshot).reduce((a, b) -> b);
    boolean moved = last.isEmpty() || !last.get().id().equals(writer.id(now));
    Instant built = last.map(Snapshot::built).orElse(Instant.EPOCH);
    return (asked && moved) || policy.due(last.isEmpty(), moved, built, lastTook, clock.instant());
  }

  private void start(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
                error = "";
              } catch (RuntimeException e) {
                error = String.valueOf(e.getMessage());
                LOG.log(Level.SEVERE, e, () -> "The snapshot of the catalogue was not made");
              } finally {
                working = null;
              }
            },
            "gongkai-snapshot");
    thread.setDaemon(true);
    working = thread;
    thread.start();
  }

  private void build() {
    Instant start = clock.instant();
    try (var standing = index.standing(writer.uris().base())) {
      if (standing.count() > 0) {
        Path work = shelf.workplace();
        SnapshotFolder written = builder.build(standing, work, start);
        Dump.write(written, writer);
        shelf.waiting().ifPresent(shelf::remove);
        shelf.take(work, writer);
      }
    } finally {
      lastTook = Duration.between(start, clock.instant()).abs();
    }
  }

  /** Shows a complete snapshot, unless the catalogue shrank so much that somebody must confirm. */
  private void show(SnapshotFolder waiting) {
    Snapshot snapshot = waiting.snapshot();
    strikeSince(snapshot.position());
    if (Policy.shrinks(number(folder, "published"), snapshot.total())) {
      return;
    }
    publish(waiting);
  }

  private void publish(SnapshotFolder waiting) {
    waiting.keep(waiting.snapshot().published(clock.instant()));
    Disk.write(folder.resolve("published"), Disk.bytes(Long.toString(waiting.snapshot().total())));
    LOG.log(Level.INFO, "Catalogue snapshot {0} is public", waiting.snapshot().id());
  }

  private void strikeSince(long from) {
    long at = from;
    while (at < position()) {
      List<JournalEntry> entries = journal.after(at, CHUNK);
      if (entries.isEmpty()) {
        return;
      }
      shelf.strike(entries);
      at = entries.getLast().position();
    }
  }

  /** Asks for a new snapshot without waiting for the pause. */
  void ask() {
    asked = true;
  }

  /** Shows the snapshot that is held back; false when there is none of that id. */
  synchronized boolean confirm(String id) {
    Optional<SnapshotFolder> held = shelf.waiting().filter(each -> each.snapshot().id().equals(id));
    held.ifPresent(this::publish);
    return held.isPresent();
  }

  Optional<SnapshotFolder> newest() {
    return shelf.newest();
  }

  /** A published snapshot by its id; empty when it is not kept any more. */
  Optional<SnapshotFolder> find(String id) {
    return shelf.find(id).filter(each -> each.snapshot().isPublished());
  }

  List<SnapshotFolder> published() {
    return shelf.published();
  }

  Optional<SnapshotFolder> held() {
    return working == null ? shelf.waiting() : Optional.empty();
  }

  boolean isBuilding() {
    return working != null;
  }

  String error() {
    return error;
  }

  /** Number of datasets of the snapshot that was shown last, 0 before the first. */
  long lastTotal() {
    return number(folder, "published");
  }

  private static Path folder(Path data) {
    return data.resolve("catalog");
  }

  private static long number(Path folder, String file) {
    Path path = folder.resolve(file);
    return Files.isRegularFile(path)
        ? Long.parseLong(new String(Disk.read(path), java.nio.charset.StandardCharsets.UTF_8))
        : 0;
  }

  @Override
  public void close() {
    Thread running = working;
    if (running != null) {
      try {
        running.join(Duration.ofSeconds(20));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
