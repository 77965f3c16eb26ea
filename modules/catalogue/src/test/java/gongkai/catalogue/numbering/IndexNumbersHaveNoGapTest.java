package gongkai.catalogue.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.numbering.IndexNumbers.Next;
import gongkai.catalogue.testing.Bureau;
import gongkai.catalogue.testing.People;
import gongkai.office.Body;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many publishers at once, some of whom the gate stops. */
class IndexNumbersHaveNoGapTest {
  private static final Body BUREAU = new Bureau().body(People.BUREAU).orElseThrow();
  private static final LocalDate DAY = LocalDate.of(2020, 3, 9);
  private static final int PUBLISHERS = 12;
  private static final int EACH = 20;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void concurrentPublishersTakeEachNumberOnce(DatabaseKind kind) throws InterruptedException {
    try (var db = TestDatabase.open(kind, "gongkai.catalogue", "catalogue")) {
      var taken = new ConcurrentLinkedQueue<Integer>();
      var failures = new ConcurrentLinkedQueue<Throwable>();
      var start = new CountDownLatch(1);
      try (var threads = Executors.newFixedThreadPool(PUBLISHERS)) {
        for (int p = 0; p < PUBLISHERS; p++) {
          int publisher = p;
          threads.execute(
              () -> {
                try {
                  start.await();
                  for (int i = 0; i < EACH; i++) {
                    publish(db, taken, (publisher + i) % 3 == 0);
                  }
                } catch (Exception e) {
                  failures.add(e);
                }
              });
        }
        start.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
      }

      assertThat(failures).isEmpty();
      assertThat(taken.stream().sorted().toList())
          .isEqualTo(IntStream.rangeClosed(1, taken.size()).boxed().toList());
      assertThat(taken).hasSize(PUBLISHERS * EACH * 2 / 3);
    }
  }

  private static void publish(TestDatabase db, ConcurrentLinkedQueue<Integer> taken, boolean held) {
    int number =
        db.transact(
            em -> {
              var numbers = new IndexNumbers(em);
              Next next = numbers.next(BUREAU, DAY);
              if (!held) {
                numbers.take(next);
              }
              return next.number();
            });
    if (!held) {
      taken.add(number);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void eachBodyAndYearCountsForItself(DatabaseKind kind) {
    try (var db = TestDatabase.open(kind, "gongkai.catalogue", "catalogue")) {
      Body zone = new Bureau().body(People.ZONE).orElseThrow();

      List<String> texts =
          db.transact(
              em -> {
                var numbers = new IndexNumbers(em);
                numbers.take(numbers.next(BUREAU, DAY));
                numbers.reserve(BUREAU, 2019, 41);
                return List.of(
                    numbers.next(BUREAU, DAY).text(),
                    numbers.next(BUREAU, DAY.minusYears(1)).text(),
                    numbers.next(zone, DAY).text());
              });

      assertThat(texts)
          .containsExactly(
              BUREAU.creditCode() + "/2020-00002",
              BUREAU.creditCode() + "/2019-00042",
              zone.creditCode() + "/2020-00001");
    }
  }
}
