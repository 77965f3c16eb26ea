package gongkai.opendata.store;

import gongkai.opendata.Compaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides when a compaction is worth its work, and whether there is room for it. */
@ApplicationScoped
class Compacting implements Compaction {
  private static final Logger LOG = Logger.getLogger(Compacting.class.getName());

  /** What TDB2 lays out for a small store counts for nothing. */
  private static final long SMALL = 256L << 20;

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final ReentrantLock running = new ReentrantLock();
  private volatile State state = State.NONE;
  private RdfStore store;
  private int growth;

  @SuppressWarnings("NullAway.Init")
  Compacting() {}

  @Inject
  Compacting(
      RdfStore store,
      @ConfigProperty(name = "gongkai.opendata.compact.growth", defaultValue = "100") int growth) {
    this.store = store;
    this.growth = growth;
  }

  @Override
  public boolean compactWhenGrown() {
    return isDue(store.size(), growth) && compact().phase() == Phase.DONE;
  }

  @Override
  public State compact() {
    if (!running.tryLock()) {
      return state;
    }
    try {
      RdfStore.Size size = store.size();
      state = begun(size);
      if (state.running()) {
        state = run(size.now());
      }
      LOG.log(
          state.phase() == Phase.DONE ? Level.INFO : Level.WARNING,
          "Compaction of the RDF store: {0}, {1} bytes before, {2} after",
          new Object[] {state.phase(), state.before(), state.after()});
      return state;
    } catch (RuntimeException e) {
      state = new State(Phase.FAILED, 0, 0, 0, 0);
      throw e;
    } finally {
      running.unlock();
    }
  }

  private State begun(RdfStore.Size size) {
    if (size.free() < size.now()) {
      return new State(Phase.NO_ROOM, 0, 0, size.now(), 0);
    }
    long total = store.read(dataset -> (long) dataset.getDefaultGraph().size());
    return new State(Phase.COPYING, 0, total, size.now(), 0);
  }

  private State run(long before) {
    long total = state.total();
    boolean copied =
        store.compact(done -> state = new State(Phase.COPYING, done, total, before, 0));
    if (!copied) {
      return new State(Phase.YIELDED, 0, total, before, 0);
    }
    // the follower brings the copy up to the journal's head and lets it take the place
    state = new State(Phase.FOLLOWING, total, total, before, 0);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (store.isFilling() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return store.isFilling()
        ? state
        : new State(Phase.DONE, total, total, before, store.size().now());
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public long bytes() {
    return store.size().now();
  }

  /** Whether the files grew by that many percent since they were written anew; 0: never. */
  static boolean isDue(RdfStore.Size size, int growth) {
    long first = Math.max(SMALL, size.atFirst());
    return growth > 0 && size.now() >= first + first / 100 * growth;
  }
}
