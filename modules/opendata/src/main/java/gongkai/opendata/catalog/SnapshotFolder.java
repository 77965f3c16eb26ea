package gongkai.opendata.catalog;

import gongkai.journal.RecordKey;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.RdfFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of one snapshot: {@code snapshot.json}, {@code source/{n}.json.gz} and {@code
 * source/bodies.json.gz}, and the pages {@code {format}/{n}.gz}. Turtle is written with the
 * snapshot, another format when somebody first asks for it.
 */
final class SnapshotFolder {
  /**
   * The first page under the address of the catalogue: some clients follow only the links of the
   * node that has the address they asked for.
   */
  static final int ENTRY = 0;

  private final Path folder;
  private final PageWriter writer;
  private volatile Snapshot snapshot;

  private SnapshotFolder(Path folder, PageWriter writer, Snapshot snapshot) {
    this.folder = folder;
    this.writer = writer;
    this.snapshot = snapshot;
  }

  static SnapshotFolder open(Path folder, PageWriter writer) {
    try {
      String json = Files.readString(folder.resolve("snapshot.json"));
      return new SnapshotFolder(folder, writer, Snapshot.of(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Path folder() {
    return folder;
  }

  /** The records of a page, counted from 1. */
  List<PublicRecord> records(int page) {
    return PageSource.records(Disk.read(source(folder, Integer.toString(page))));
  }

  /** The keys of a page, as {@link PageSource#keys} writes them. */
  List<String> keys(int page) {
    return new String(Disk.read(keyFile(folder, page)), StandardCharsets.UTF_8).lines().toList();
  }

  /** Writes what a page is made from. */
  static void writeSource(Path folder, int page, List<PublicRecord> records) {
    Disk.write(source(folder, Integer.toString(page)), PageSource.packed(records));
    Disk.write(keyFile(folder, page), Disk.bytes(PageSource.keys(records)));
  }

  private static Path keyFile(Path folder, int page) {
    return folder.resolve("source").resolve(page + ".keys");
  }

  /** The page of that number, packed. */
  byte[] page(int page, RdfFormat format) {
    Path file = rendered(folder, page, format);
    if (!Files.isRegularFile(file)) {
      render(page, format);
    }
    return Disk.read(file);
  }

  private synchronized void render(int page, RdfFormat format) {
    Path file = rendered(folder, page, format);
    if (!Files.isRegularFile(file)) {
      List<PublicRecord> records = records(Math.max(1, page));
      Disk.write(file, writer.packed(snapshot, page, records, bodies(), format));
    }
  }

  List<PublicRecord> bodies() {
    return PageSource.records(Disk.read(source(folder, "bodies")));
  }

  /** Takes out withdrawn datasets wherever they stand; each page is written once. */
  synchronized void strike(Set<RecordKey> keys) {
    Map<Integer, Set<String>> byPage = new TreeMap<>();
    for (RecordKey key : keys) {
      byPage
          .computeIfAbsent(snapshot.pageOf(key.toString()), page -> new HashSet<>())
          .add(key.toString());
    }
    byPage.remove(0);
    byPage.forEach(this::strike);
  }

  private void strike(int page, Set<String> keys) {
    if (keys(page).stream()
        .noneMatch(line -> keys.contains(line.substring(0, line.indexOf('\t'))))) {
      return;
    }
    List<PublicRecord> records = records(page);
    List<PublicRecord> rest =
        records.stream().filter(r -> !keys.contains(r.key().toString())).toList();
    Disk.removeTree(folder.resolve(Dump.FOLDER));
    writeSource(folder, page, rest);
    for (RdfFormat format : RdfFormat.values()) {
      Disk.remove(rendered(folder, page, format));
      Disk.remove(rendered(folder, ENTRY, format));
    }
    keep(snapshot.struck(records.size() - rest.size()));
  }

  /** Writes down what the snapshot is now. */
  synchronized void keep(Snapshot now) {
    Disk.write(folder.resolve("snapshot.json"), Disk.bytes(now.json()));
    snapshot = now;
  }

  static Path source(Path folder, String name) {
    return folder.resolve("source").resolve(name + ".json.gz");
  }

  static Path rendered(Path folder, int page, RdfFormat format) {
    return folder.resolve(format.suffix()).resolve(page + ".gz");
  }
}
