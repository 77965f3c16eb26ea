package gongkai.opendata.sparql;

import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.TextSearch;
import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.store.RdfStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the one endpoint of the application by its settings and closes it at its end. */
@Dependent
class Opening {
  private static final long MEGABYTE = 1024 * 1024;

  @Produces
  @Singleton
  static Endpoint endpoint(RdfStore store, RecordIndex index, Settings settings) {
    return new Endpoint(store, new TextSearch(index), settings.limits(), settings.rates());
  }

  static void close(@Disposes Endpoint endpoint) {
    endpoint.close();
  }

  /** The settings {@code gongkai.sparql.*}. */
  @Dependent
  static class Settings {
    private final int seconds;
    private final int rows;
    private final long memory;
    private final int threads;
    private final int perMinute;
    private final int burst;

    @jakarta.inject.Inject
    Settings(
        @ConfigProperty(name = "gongkai.sparql.time-limit", defaultValue = "10") int seconds,
        @ConfigProperty(name = "gongkai.sparql.row-limit", defaultValue = "10000") int rows,
        @ConfigProperty(name = "gongkai.sparql.memory-limit", defaultValue = "64") long memory,
        @ConfigProperty(name = "gongkai.sparql.threads", defaultValue = "0") int threads,
        @ConfigProperty(name = "gongkai.sparql.rate-per-minute", defaultValue = "60") int perMinute,
        @ConfigProperty(name = "gongkai.sparql.rate-burst", defaultValue = "20") int burst) {
      this.seconds = seconds;
      this.rows = rows;
      this.memory = memory;
      this.threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
      this.perMinute = perMinute;
      this.burst = burst;
    }

    /** All queries at once never hold more than a third of the heap. */
    Limits limits() {
      long share = Math.max(MEGABYTE, Runtime.getRuntime().maxMemory() / 3 / Lanes.most(threads));
      return new Limits(
          Duration.ofSeconds(seconds), rows, Math.min(memory * MEGABYTE, share), threads);
    }

    Rates rates() {
      return new Rates(perMinute, burst, Math.max(2, threads), System::nanoTime);
    }
  }
}
