package gongkai.applications.intake;

import static gongkai.applications.intake.FrontDesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.intake.Intake.Look;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.testbed.DatabaseKind;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fifty applicants at once; some send their form twice, some transactions fail. */
class FiftyApplyAtOnceTest {
  private static final int APPLICANTS = 50;
  private static final int EACH = 4;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void noNumberIsGivenTwiceNoneIsLeftOutAndNothingIsLost(DatabaseKind kind)
      throws InterruptedException {
    try (var desk = FrontDesk.open(kind)) {
      var receipts = new ConcurrentLinkedQueue<Receipt>();
      var failures = new ConcurrentLinkedQueue<Throwable>();

      all(applicant -> apply(desk, applicant, receipts), failures);

      assertThat(failures).isEmpty();
      List<String> numbers = receipts.stream().map(Receipt::number).distinct().sorted().toList();
      assertThat(numbers)
          .isEqualTo(
              IntStream.rangeClosed(1, APPLICANTS * EACH)
                  .mapToObj("jfj-2020-%05d"::formatted)
                  .toList());
      assertThat(receipts).allSatisfy(receipt -> isStored(desk, receipt));
    }
  }

  private static void apply(
      FrontDesk desk, int applicant, ConcurrentLinkedQueue<Receipt> receipts) {
    for (int i = 0; i < EACH; i++) {
      String key = UUID.randomUUID().toString();
      if ((applicant + i) % 5 == 0) {
        fail(desk);
      }
      receipts.add(done(desk.submit(Submissions.person(), key)));
      if ((applicant + i) % 3 == 0) {
        Receipt again = done(desk.submit(Submissions.person(), key));
        assertThat(receipts).contains(again);
      }
    }
  }

  /** The number was taken already when the transaction failed. */
  private static void fail(FrontDesk desk) {
    try {
      desk.db.run(
          em -> {
            done(
                desk.intake(em)
                    .submit(
                        Submissions.person(),
                        List.of(),
                        UUID.randomUUID().toString(),
                        FrontDesk.SOURCE));
            throw new IllegalStateException("power failure");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("power failure");
    }
  }

  private static void isStored(FrontDesk desk, Receipt receipt) {
    CaseFacts facts = desk.find(receipt.number()).facts();
    assertThat(facts.dial().deadline()).isEqualTo(receipt.deadline());
    Look look = desk.at(intake -> intake.look(receipt.number(), receipt.code(), "own"));
    assertThat(look).isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void oneFormThatIsSentByManyThreadsIsOneApplication(DatabaseKind kind)
      throws InterruptedException {
    try (var desk = FrontDesk.open(kind)) {
      String key = UUID.randomUUID().toString();
      var receipts = new ConcurrentLinkedQueue<Receipt>();
      var failures = new ConcurrentLinkedQueue<Throwable>();

      all(applicant -> receipts.add(done(desk.submit(Submissions.person(), key))), failures);

      assertThat(failures).isEmpty();
      assertThat(receipts).hasSize(APPLICANTS);
      assertThat(receipts.stream().distinct()).hasSize(1);
      assertThat(done(desk.submit(Submissions.person())).number()).isEqualTo("jfj-2020-00002");
    }
  }

  private static void all(
      java.util.function.IntConsumer work, ConcurrentLinkedQueue<Throwable> failures)
      throws InterruptedException {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(APPLICANTS)) {
      for (int i = 0; i < APPLICANTS; i++) {
        int applicant = i;
        threads.execute(
            () -> {
              try {
                start.await();
                work.accept(applicant);
              } catch (Exception | AssertionError e) {
                failures.add(e);
              }
            });
      }
      start.countDown();
      threads.shutdown();
      assertThat(threads.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
    }
  }
}
