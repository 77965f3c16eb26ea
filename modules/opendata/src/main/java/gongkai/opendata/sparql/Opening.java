package gongkai.opendata.sparql;

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

  @Produces
  @Singleton
  static Endpoint endpoint(
      RdfStore store,
      @ConfigProperty(name = "gongkai.sparql.time-limit", defaultValue = "10") int seconds,
      @ConfigProperty(name = "gongkai.sparql.row-limit", defaultValue = "10000") int rows,
      @ConfigProperty(name = "gongkai.sparql.threads", defaultValue = "0") int threads) {
    int places = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    return new Endpoint(store, new Limits(Duration.ofSeconds(seconds), rows, places));
  }

  static void close(@Disposes Endpoint endpoint) {
    endpoint.close();
  }
}
