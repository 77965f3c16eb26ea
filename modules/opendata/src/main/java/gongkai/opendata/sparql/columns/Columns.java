package gongkai.opendata.sparql.columns;

import gongkai.opendata.store.RdfStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Keeps columns in step with the store. They are built on a thread of their own, never for longer
 * than a tenth of the time, and follow each transaction by what it touched. A query for whose state
 * there are none is evaluated without them, with the same answer.
 */
public final class Columns implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Columns.class.getName());
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);
  private static final int SHARE = 10;

  private final RdfStore store;
  private final List<Layout> layouts;
  private final long most;
  private final AtomicBoolean building = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread builder = new Thread(task, "gongkai-sparql-columns");
            builder.setDaemon(true);
            return builder;
          });
  private volatile @Nullable Version current;
  private volatile long nextAt = Long.MIN_VALUE;
  private volatile boolean tooLarge;

  /**
   * Columns of a store; the first are built soon.
   *
   * @param most bytes that they may take; a larger store has none
   */
  public Columns(RdfStore store, long most) {
    this.store = store;
    this.layouts = Layout.all(store.uris());
    this.most = most;
    refresh();
  }

  /**
   * The columns of a state of the dataset, which the calling thread reads in a transaction; empty
   * when there are none (yet).
   */
  public Optional<Version> at(DatasetGraph dataset, long position) {
    Version known = current;
    if (known == null || !known.of(dataset)) {
      refresh();
      return Optional.empty();
    }
    if (known.position() == position) {
      return Optional.of(known);
    }
    return known.position() > position ? Optional.empty() : moved(dataset, position);
  }

  private synchronized Optional<Version> moved(DatasetGraph dataset, long position) {
    Version known = current;
    if (known == null || !known.of(dataset) || known.position() > position) {
      return Optional.empty();
    }
    if (known.position() == position) {
      return Optional.of(known);
    }
    Optional<Set<Node>> touched =
        store.touches(dataset).flatMap(one -> one.between(known.position(), position));
    Optional<Version> moved = touched.flatMap(subjects -> known.moved(position, subjects));
    if (moved.isPresent()) {
      current = moved.get();
    } else {
      refresh();
    }
    return moved;
  }

  private void refresh() {
    boolean due = nextAt == Long.MIN_VALUE || System.nanoTime() - nextAt > 0;
    if (due && !tooLarge && building.compareAndSet(false, true)) {
      thread.execute(this::build);
    }
  }

  private void build() {
    long started = System.nanoTime();
    try {
      Optional<Version> built =
          store.read(dataset -> Version.of(dataset, store.position(dataset), layouts, most));
      synchronized (this) {
        current = built.orElse(null);
      }
      if (built.isEmpty()) {
        tooLarge = true;
        LOG.warning(
            "The columns for SPARQL would take more than "
                + (most >> 20)
                + " MB; queries are evaluated without them");
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The columns for SPARQL could not be built", e);
    } finally {
      long now = System.nanoTime();
      nextAt = now + Math.max(PAUSE, SHARE * (now - started));
      building.set(false);
    }
  }

  /** Waits until the first are built; false when they were not in time. */
  public boolean awaitFirst(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (current == null && System.nanoTime() - end < 0) {
      Thread.sleep(5);
    }
    return current != null;
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
