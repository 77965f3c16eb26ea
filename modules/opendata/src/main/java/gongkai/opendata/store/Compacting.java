package gongkai.opendata.store;

import gongkai.opendata.Compaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides when a compaction is worth its work, and whether there is room for it. */
@ApplicationScoped
class Compacting implements Compaction {
  private static final Logger LOG = Logger.getLogger(Compacting.class.getName());

  /** What TDB2 lays out for a small store counts for nothing. */
  private static final long SMALL = 256L << 20;

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
    RdfStore.Size before = store.size();
    if (!isDue(before, growth)) {
      return false;
    }
    if (before.free() < before.now()) {
      LOG.log(Level.WARNING, "No room to compact the RDF store: {0} bytes are free", before.free());
      return false;
    }
    boolean done = store.compact();
    if (done) {
      LOG.log(
          Level.INFO,
          "Compacted the RDF store from {0} to {1} bytes",
          new Object[] {before.now(), store.size().now()});
    }
    return done;
  }

  /** Whether the files grew by that many percent since they were written anew; 0: never. */
  static boolean isDue(RdfStore.Size size, int growth) {
    long first = Math.max(SMALL, size.atFirst());
    return growth > 0 && size.now() >= first + first / 100 * growth;
  }
}
