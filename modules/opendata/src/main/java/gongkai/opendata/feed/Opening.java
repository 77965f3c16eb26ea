package gongkai.opendata.feed;

import gongkai.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the leaves of the application and closes them at its end. */
@Dependent
class Opening {

  @Produces
  @Singleton
  static Leaves leaves(@ConfigProperty(name = "gongkai.data") Path data, Journal journal) {
    return Leaves.open(data, journal);
  }

  static void close(@Disposes Leaves leaves) {
    leaves.close();
  }
}
