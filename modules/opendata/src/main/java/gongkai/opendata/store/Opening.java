package gongkai.opendata.store;

import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the one RDF store of the application and closes it at its end. */
@Dependent
class Opening {

  @Produces
  @Singleton
  static RdfStore store(
      Uris uris,
      @ConfigProperty(name = "gongkai.portal.body", defaultValue = "jfj") String publisher,
      @ConfigProperty(name = "gongkai.data") Path data) {
    return RdfStore.open(uris, publisher, data);
  }

  static void close(@Disposes RdfStore store) {
    store.close();
  }
}
