package gongkai.opendata.catalog;

import gongkai.opendata.Harvesting.Rehearsal;
import gongkai.opendata.vocabulary.RdfFormat;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Does what harvesters of CKAN and udata do, without them: walks the pages of a snapshot, takes
 * each dataset by its address, and deletes what the walk before had and this one has not. It reads
 * the keys that stand beside each page, so a hundred thousand take a moment.
 */
final class Rehearsing {
  /** What ckanext-dcat takes at most, in bytes. */
  static final long LARGEST_PAGE = 50L * 1024 * 1024;

  private static final int SHOWN = 100;

  private final String base;
  private final SnapshotFolder before;
  private final SnapshotFolder after;
  private final List<String> deletions = new ArrayList<>();
  private long created;
  private long updated;
  private long deleted;

  Rehearsing(String base, SnapshotFolder before, SnapshotFolder after) {
    this.base = base;
    this.before = before;
    this.after = after;
  }

  Rehearsal run() {
    Cursor old = new Cursor(before);
    Cursor now = new Cursor(after);
    while (old.here() || now.here()) {
      int order = !old.here() ? 1 : !now.here() ? -1 : old.key().compareTo(now.key());
      if (order < 0) {
        delete(old.key());
        old.next();
      } else if (order > 0) {
        created++;
        now.next();
      } else {
        updated += old.position().equals(now.position()) ? 0 : 1;
        old.next();
        now.next();
      }
    }
    long largest = largest();
    return new Rehearsal(
        before.snapshot().id(),
        after.snapshot().id(),
        created,
        updated,
        deleted,
        largest,
        deletions,
        faults(largest));
  }

  private void delete(String key) {
    deleted++;
    if (deletions.size() < SHOWN) {
      deletions.add(base + "id/" + key);
    }
  }

  private List<String> faults(long largest) {
    List<String> faults = new ArrayList<>();
    if (largest > LARGEST_PAGE) {
      faults.add("size");
    }
    Set<Long> sums = new HashSet<>();
    if (!pages().allMatch(page -> sums.add(trailer(page)))) {
      faults.add("repeated-page");
    }
    if (hasDuplicates()) {
      faults.add("duplicate-identifier");
    }
    return faults;
  }

  /** A report with the identifier of an item: who goes by identifiers takes one of them only. */
  private boolean hasDuplicates() {
    Set<String> reports = new HashSet<>();
    for (Cursor each = new Cursor(after); each.here(); each.next()) {
      if (each.key().startsWith("report/")) {
        reports.add("item/" + each.key().substring("report/".length()));
      }
    }
    for (Cursor each = new Cursor(after); !reports.isEmpty() && each.here(); each.next()) {
      if (reports.contains(each.key())) {
        return true;
      }
    }
    return false;
  }

  private IntStream pages() {
    return IntStream.rangeClosed(1, after.snapshot().pages());
  }

  private long largest() {
    return pages().mapToLong(page -> trailer(page) >>> 32).max().orElse(0);
  }

  /** Length and checksum of the unpacked page, from the end of the packed one (RFC 1952). */
  private long trailer(int page) {
    var path = SnapshotFolder.rendered(after.folder(), page, RdfFormat.TURTLE);
    after.page(page, RdfFormat.TURTLE);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(file.length() - Long.BYTES);
      return Long.reverseBytes(file.readLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes through the keys of a snapshot in their order, a page at a time. */
  private static final class Cursor {
    private final SnapshotFolder of;
    private int page;
    private Iterator<String> lines = List.<String>of().iterator();
    private String line = "";

    Cursor(SnapshotFolder of) {
      this.of = of;
      next();
    }

    boolean here() {
      return !line.isEmpty();
    }

    void next() {
      while (!lines.hasNext() && page < of.snapshot().pages()) {
        lines = of.keys(++page).iterator();
      }
      line = lines.hasNext() ? lines.next() : "";
    }

    String key() {
      return line.substring(0, line.indexOf('\t'));
    }

    String position() {
      return line.substring(line.indexOf('\t') + 1);
    }
  }
}
