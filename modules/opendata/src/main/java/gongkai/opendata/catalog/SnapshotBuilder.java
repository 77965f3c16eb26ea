package gongkai.opendata.catalog;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.index.Standing;
import gongkai.opendata.vocabulary.RdfFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a snapshot page by page in the order of the records' keys; it never holds more than a page
 * in memory. What it has written counts only when it is complete.
 */
final class SnapshotBuilder {
  private static final List<String> BODIES = List.of("body");
  private static final int MOST_BODIES = 10_000;

  private final PageWriter writer;
  private final int size;

  SnapshotBuilder(PageWriter writer, int size) {
    this.writer = writer;
    this.size = size;
  }

  /** Writes the records as they stand into the folder, which must be empty. */
  SnapshotFolder build(Standing standing, Path folder, Instant now) {
    List<PublicRecord> bodies =
        standing.byKey(BODIES, "", MOST_BODIES).stream().map(Standing.Row::record).toList();
    Disk.write(SnapshotFolder.source(folder, "bodies"), PageSource.packed(bodies));
    List<String> firsts = new ArrayList<>();
    long total = 0;
    String last = "";
    List<PublicRecord> page = next(standing, last);
    while (!page.isEmpty()) {
      firsts.add(page.getFirst().key().toString());
      total += page.size();
      last = page.getLast().key().toString();
      SnapshotFolder.writeSource(folder, firsts.size(), page);
      page = next(standing, last);
    }
    String id = writer.id(standing.position());
    Snapshot made = new Snapshot(id, standing.position(), total, firsts, now, Instant.EPOCH, 0);
    Disk.write(folder.resolve("snapshot.json"), Disk.bytes(made.json()));
    SnapshotFolder written = SnapshotFolder.open(folder, writer);
    for (int n = 1; n <= made.pages(); n++) {
      Disk.write(
          SnapshotFolder.rendered(folder, n, RdfFormat.TURTLE),
          writer.packed(made, n, written.records(n), bodies, RdfFormat.TURTLE));
    }
    return written;
  }

  private List<PublicRecord> next(Standing standing, String after) {
    return standing.byKey(Standing.DATASETS, after, size).stream()
        .map(Standing.Row::record)
        .toList();
  }
}
