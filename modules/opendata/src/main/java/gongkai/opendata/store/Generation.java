package gongkai.opendata.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One TDB2 store in its folder. Its files go when it is replaced and its last reader has left. */
final class Generation {
  /** A tenth of TDB2's caches: the standard ones alone may fill a small heap. */
  private static final StoreParams SMALL =
      StoreParamsBuilder.create("gongkai")
          .node2NodeIdCacheSize(50_000)
          .nodeId2NodeCacheSize(100_000)
          .build();

  private final Path place;
  private final DatasetGraph dataset;
  private int readers;
  private boolean replaced;
  private boolean closed;

  Generation(Path place) {
    this.place = place;
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.dataset = DatabaseMgr.connectDatasetGraph(Location.create(place), SMALL);
    Numbering.mark(dataset, place);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  Path place() {
    return place;
  }

  /** Lets a reader in; false when the generation was replaced meanwhile. */
  synchronized boolean enter() {
    if (replaced) {
      return false;
    }
    readers++;
    return true;
  }

  synchronized void leave() {
    readers--;
    removeWhenLeft();
  }

  /** Nobody new comes in; the files go with the last reader. */
  synchronized void replaced() {
    replaced = true;
    removeWhenLeft();
  }

  /** Lets go of the files and leaves them where they are. */
  synchronized void close() {
    if (!closed) {
      closed = true;
      TDBInternal.expel(dataset, true);
    }
  }

  private void removeWhenLeft() {
    if (replaced && readers == 0 && !closed) {
      close();
      remove(place);
    }
  }

  /** Bytes of the files. */
  long bytes() {
    try (Stream<Path> all = Files.walk(place)) {
      long sum = 0;
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes a folder. The files are cut first: some stay mapped until the collector has run, and
   * the disk would be given back only then.
   */
  static void remove(Path tree) {
    try (Stream<Path> all = Files.walk(tree)) {
      List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
              .close();
        }
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
