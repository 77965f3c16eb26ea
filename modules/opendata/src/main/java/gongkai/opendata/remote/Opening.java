package gongkai.opendata.remote;

import gongkai.opendata.follow.Projection;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the way to the other store by its settings; without an address it is off. */
@Dependent
class Opening {

  @Produces
  @Singleton
  static Projection store(
      Uris uris,
      @ConfigProperty(name = "gongkai.portal.body", defaultValue = "jfj") String publisher,
      @ConfigProperty(name = Place.UPDATE) Optional<String> update,
      @ConfigProperty(name = Place.QUERY) Optional<String> query,
      @ConfigProperty(name = Place.GRAPH) Optional<String> graph,
      @ConfigProperty(name = Place.CREDENTIALS) Optional<String> credentials) {
    return Place.of(update.orElse(""), query.orElse(""), graph.orElse(""), credentials.orElse(""))
        .<Projection>map(place -> new RemoteStore(place, uris, publisher))
        .orElseGet(Off::new);
  }

  static void close(@Disposes Projection store) {
    if (store instanceof RemoteStore remote) {
      remote.close();
    }
  }
}
