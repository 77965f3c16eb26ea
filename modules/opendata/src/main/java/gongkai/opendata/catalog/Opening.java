package gongkai.opendata.catalog;

import gongkai.journal.Journal;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the snapshots of the application by its settings. */
@Dependent
class Opening {
  @Produces
  @Singleton
  static Snapshots snapshots(
      PageWriter writer,
      RecordIndex index,
      Journal journal,
      Clock clock,
      @ConfigProperty(name = "gongkai.data") Path data,
      @ConfigProperty(name = "gongkai.opendata.snapshot.minutes", defaultValue = "60") int minutes,
      @ConfigProperty(name = "gongkai.opendata.snapshot.keep-hours", defaultValue = "48") int hours,
      @ConfigProperty(name = "gongkai.opendata.snapshot.page", defaultValue = "1000") int page) {
    Policy policy = new Policy(Duration.ofMinutes(minutes), Duration.ofHours(hours));
    return new Snapshots(writer, index, journal, policy, clock, data, page);
  }

  @Produces
  @Singleton
  static PageWriter writer(
      Uris uris,
      @ConfigProperty(name = "gongkai.portal.body", defaultValue = "jfj") String publisher) {
    return new PageWriter(uris, publisher);
  }

  static void close(@Disposes Snapshots snapshots) {
    snapshots.close();
  }
}
