package gongkai.opendata.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The TDB2 stores in {@code data/rdf}: numbered folders, of which the file {@code current} names
 * the one to read. Others are half-built or replaced and are removed at the next start.
 */
final class Generations {
  /** A tenth of TDB2's caches: the standard ones alone may fill a small heap. */
  private static final StoreParams SMALL =
      StoreParamsBuilder.create("gongkai")
          .node2NodeIdCacheSize(50_000)
          .nodeId2NodeCacheSize(100_000)
          .build();

  private final Path folder;
  private final List<DatasetGraph> opened = new ArrayList<>();
  private DatasetGraph current;
  private int number;
  private @Nullable DatasetGraph next;

  private Generations(Path folder, int number) {
    this.folder = folder;
    this.number = number;
    this.current = connect(number);
  }

  static Generations open(Path folder) {
    JenaSystem.init();
    try {
      Files.createDirectories(folder);
      Path pointer = folder.resolve("current");
      boolean first = !Files.exists(pointer);
      int number = first ? 1 : Integer.parseInt(Files.readString(pointer).strip());
      try (Stream<Path> others = Files.list(folder)) {
        for (Path other : others.filter(Files::isDirectory).toList()) {
          if (!other.getFileName().toString().equals(Integer.toString(number))) {
            remove(other);
          }
        }
      }
      return new Generations(folder, number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DatasetGraph current() {
    return current;
  }

  /** Opens an empty store beside the current one. */
  DatasetGraph next() {
    DatasetGraph half = next;
    if (half != null) {
      discard(half);
    }
    number++;
    DatasetGraph created = connect(number);
    next = created;
    return created;
  }

  /** Makes the next one current. The old one stays open for whoever still reads it. */
  void takePlace() {
    DatasetGraph ready = next;
    if (ready == null) {
      throw new IllegalStateException("No store is being built");
    }
    keep();
    current = ready;
    next = null;
  }

  /** Remembers that the newest generation is the one to read. */
  void keep() {
    try {
      Path written = folder.resolve("current.new");
      Files.writeString(written, Integer.toString(number));
      Files.move(
          written,
          folder.resolve("current"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    opened.forEach(dataset -> TDBInternal.expel(dataset, true));
    opened.clear();
  }

  private DatasetGraph connect(int generation) {
    Path place = folder.resolve(Integer.toString(generation));
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(place), SMALL);
    opened.add(dataset);
    return dataset;
  }

  private void discard(DatasetGraph half) {
    Path place = Path.of(DatabaseMgr.location(half).getDirectoryPath());
    TDBInternal.expel(half, true);
    opened.remove(half);
    try {
      remove(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
