package gongkai.journal.append;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcurrencyTest {
  private static final int PUBLISHERS = 16;
  private static final int APPENDS = 50;

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  @Timeout(120)
  void many_publishers_leave_no_gap_and_a_polling_reader_misses_nothing(DatabaseKind kind)
      throws Exception {
    try (var db = TestDatabase.open(kind, "gongkai.journal", "journal");
        var threads = Executors.newFixedThreadPool(PUBLISHERS + 1)) {
      List<Callable<Integer>> publishers = new ArrayList<>();
      for (int p = 0; p < PUBLISHERS; p++) {
        int publisher = p;
        publishers.add(() -> publish(db, publisher));
      }
      List<Future<Integer>> running = publishers.stream().map(threads::submit).toList();
      Future<List<JournalEntry>> reader = threads.submit(() -> follow(db, running));
      int committed = 0;
      for (Future<Integer> publisher : running) {
        committed += publisher.get();
      }

      List<JournalEntry> seen = reader.get();
      List<JournalEntry> stored =
          db.transact(em -> new Desk(em, data, Clock.systemUTC()).journal.after(0, 10_000));

      assertThat(committed).isBetween(PUBLISHERS, PUBLISHERS * APPENDS - 1);
      assertThat(stored)
          .extracting(JournalEntry::position)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, committed).boxed().toList());
      assertThat(seen).isEqualTo(stored);
      assertThat(stored).extracting(JournalEntry::at).isSorted().doesNotHaveDuplicates();
      long wrong = db.transact(em -> new Desk(em, data, Clock.systemUTC()).journal.verify());
      assertThat(wrong).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  @Timeout(60)
  void a_publisher_waits_for_a_long_import(DatabaseKind kind) throws Exception {
    try (var db = TestDatabase.open(kind, "gongkai.journal", "journal");
        var threads = Executors.newFixedThreadPool(2)) {
      var holding = new CountDownLatch(1);
      Future<Long> slow =
          threads.submit(
              () ->
                  db.transact(
                      em -> {
                        long first = append(em, "slow").position();
                        holding.countDown();
                        pause(TimeUnit.MILLISECONDS, 4000);
                        return first;
                      }));
      holding.await();

      Future<Long> quick = threads.submit(() -> db.transact(em -> append(em, "quick").position()));

      assertThat(quick.get()).isEqualTo(2);
      assertThat(slow.get()).isEqualTo(1);
    }
  }

  private JournalEntry append(EntityManager em, String key) {
    return new Desk(em, data, Clock.systemUTC()).append(EntryKind.CREATE, key);
  }

  private int publish(TestDatabase db, int publisher) {
    int committed = 0;
    for (int i = 0; i < APPENDS; i++) {
      String key = "p" + publisher + "/" + i;
      boolean fails = ThreadLocalRandom.current().nextInt(5) == 0 || i == 7;
      try {
        db.run(
            em -> {
              new Desk(em, data, Clock.systemUTC()).append(EntryKind.CREATE, key);
              linger();
              if (fails) {
                throw new Abandoned();
              }
            });
        committed++;
      } catch (Abandoned e) {
        assertThat(fails).isTrue();
      }
    }
    return committed;
  }

  private List<JournalEntry> follow(TestDatabase db, List<Future<Integer>> publishers) {
    List<JournalEntry> seen = new ArrayList<>();
    boolean last = false;
    while (true) {
      boolean ended = publishers.stream().allMatch(Future::isDone);
      long position = seen.isEmpty() ? 0 : seen.getLast().position();
      List<JournalEntry> news =
          db.transact(em -> new Desk(em, data, Clock.systemUTC()).journal.after(position, 7));
      seen.addAll(news);
      if (ended && news.isEmpty()) {
        if (last) {
          return seen;
        }
        last = true;
      }
    }
  }

  /** Some transactions stay open a little, so that others overtake them if they can. */
  private static void linger() {
    pause(TimeUnit.MICROSECONDS, ThreadLocalRandom.current().nextInt(2000));
  }

  private static void pause(TimeUnit unit, int time) {
    try {
      unit.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
