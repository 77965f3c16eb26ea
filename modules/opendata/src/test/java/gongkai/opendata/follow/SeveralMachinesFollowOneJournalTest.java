package gongkai.opendata.follow;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.RecordKey;
import gongkai.opendata.Sample;
import gongkai.opendata.store.Dump;
import gongkai.opendata.store.RdfStore;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines, each with a store of its own, on one PostgreSQL. */
class SeveralMachinesFollowOneJournalTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void whatOnePublishesTheOtherShowsWithoutBeingTold() {
    try (var database = TestDatabase.open(DatabaseKind.POSTGRESQL, "gongkai.journal", "journal");
        var one = new Machine("one", database);
        var other = new Machine("other", database)) {
      one.journal.publish(Sample.body());
      one.journal.publish(Sample.withFile("X/2020-00001"));
      other.journal.publish(Sample.withFile("X/2020-00002"));
      long last = one.journal.publish(Sample.item("X/2020-00003", "gg", "三", "2020-03-03"));
      one.followers.wake();

      one.reaches(last);
      other.reaches(last);
      assertThat(Dump.of(other.store)).isEqualTo(Dump.of(one.store));

      long gone = other.journal.withdraw(new RecordKey("item", "X/2020-00001"));
      one.reaches(gone);
      other.reaches(gone);
      assertThat(Dump.of(one.store))
          .isEqualTo(Dump.of(other.store))
          .anyMatch(line -> line.contains("WithdrawnRecord"))
          .noneMatch(line -> line.contains("X/2020-00001#file"));
    }
  }

  private final class Machine implements AutoCloseable {
    final StoredJournal journal;
    final RdfStore store;
    final Followers followers;

    Machine(String name, TestDatabase database) {
      journal = new StoredJournal(database);
      store = RdfStore.open(Dump.URIS, "jfj", folder.resolve(name));
      followers = new Followers(journal, List.of(store), 100, Thread::new);
      followers.start();
    }

    /** Only by looking itself: nobody wakes it. */
    void reaches(long position) {
      long end = System.nanoTime() + SOON.toNanos();
      while (store.position() < position && System.nanoTime() < end) {
        LockSupport.parkNanos(20_000_000);
      }
      assertThat(store.position()).isEqualTo(position);
    }

    @Override
    public void close() {
      followers.close();
      store.close();
    }
  }
}
