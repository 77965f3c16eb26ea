package gongkai.opendata.index;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the one search index of the application and closes it at its end. */
@Dependent
class Opening {

  @Produces
  @Singleton
  static RecordIndex index(@ConfigProperty(name = "gongkai.data") Path data) {
    return RecordIndex.open(data);
  }

  static void close(@Disposes RecordIndex index) {
    index.close();
  }
}
