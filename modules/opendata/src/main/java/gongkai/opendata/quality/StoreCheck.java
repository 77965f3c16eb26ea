package gongkai.opendata.quality;

import gongkai.opendata.Quality;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks the RDF store, which is what harvesters and queries see. */
@ApplicationScoped
class StoreCheck implements Quality {
  private static final Logger LOG = Logger.getLogger(StoreCheck.class.getName());

  private final ReentrantLock checking = new ReentrantLock();
  private RdfStore store;
  private Clock clock;
  private KeptReport kept;
  private Shapes shapes;

  @SuppressWarnings("NullAway.Init")
  StoreCheck() {}

  @Inject
  StoreCheck(RdfStore store, Clock clock, @ConfigProperty(name = "gongkai.data") Path data) {
    this.store = store;
    this.clock = clock;
    this.kept = new KeptReport(data.resolve("quality.json"));
    this.shapes = new Shapes(store.uris());
  }

  @Override
  public Report check() {
    checking.lock();
    try {
      Report report =
          store.read(
              dataset ->
                  new Examination(dataset.getDefaultGraph(), store.uris(), shapes)
                      .run(clock.instant(), store.position(dataset)));
      store.measured(Measurements.of(report, store.uris()));
      kept.keep(report);
      LOG.log(
          report.broken() > 0 ? Level.WARNING : Level.INFO,
          "Checked {0} records against the shapes: {1} break one",
          new Object[] {report.records(), report.broken()});
      return report;
    } finally {
      checking.unlock();
    }
  }

  @Override
  public boolean isChecking() {
    return checking.isLocked();
  }

  @Override
  public Optional<Report> last() {
    return kept.last();
  }
}
