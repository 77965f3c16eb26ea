package gongkai.catalogue.legacy;

import static gongkai.catalogue.legacy.ImportOffice.row;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.LegacyImport.Batch;
import gongkai.catalogue.testing.People;
import gongkai.testbed.DatabaseKind;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ABatchThatCannotGoOnIsPausedTest {

  @Test
  void afterFiveFailuresInARowItIsPausedAndSaysSo() throws Exception {
    try (var office = ImportOffice.open(DatabaseKind.H2)) {
      Batch batch = office.started(office.approved(office.uploaded(row("", "第一", "2020-01-05"))));
      var broken = new Broken(office);

      run(broken, batch);

      Batch now = office.at(door -> door.batch(batch.number())).orElseThrow();
      assertThat(broken.tries).hasValue(5);
      assertThat(now.state()).isEqualTo("PAUSED");
      assertThat(now.trail().getLast().what()).isEqualTo("paused");
      assertThat(office.chunk(batch.number())).isFalse();
    }
  }

  @Test
  void startedAnewItGoesOnWhereItStood() throws Exception {
    try (var office = ImportOffice.open(DatabaseKind.H2)) {
      Batch batch = office.started(office.approved(office.uploaded(row("", "第一", "2020-01-05"))));
      run(new Broken(office), batch);
      Batch paused = office.at(door -> door.batch(batch.number())).orElseThrow();

      Batch end = office.finished(office.started(paused));

      assertThat(end.state()).isEqualTo("DONE");
      assertThat(end.done()).isEqualTo(1);
    }
  }

  @Test
  void aPausedBatchCanNoLongerBeRejected() throws Exception {
    try (var office = ImportOffice.open(DatabaseKind.H2)) {
      Batch batch = office.started(office.approved(office.uploaded(row("", "第一", "2020-01-05"))));
      run(new Broken(office), batch);
      Batch paused = office.at(door -> door.batch(batch.number())).orElseThrow();

      var rejection =
          office.at(door -> door.reject(People.APPROVER, batch.number(), paused.version(), "不再导入"));

      assertThat(ImportOffice.problem(rejection).code()).isEqualTo("state");
    }
  }

  private static void run(LegacyChunks chunks, Batch batch) throws InterruptedException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    new LegacyRunner(chunks, executor).start(batch.number());
    executor.shutdown();
    assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  /** Chunks that always fail, as on a full disk; pausing succeeds. */
  private static final class Broken extends LegacyChunks {
    private final ImportOffice office;
    private final AtomicInteger tries = new AtomicInteger();

    Broken(ImportOffice office) {
      this.office = office;
    }

    @Override
    boolean next(long number) {
      tries.incrementAndGet();
      throw new IllegalStateException("disk full");
    }

    @Override
    void pause(long number) {
      office.place.db.run(em -> office.chunks(em).pause(number));
    }
  }
}
