package gongkai.opendata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.vocabulary.RdfFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsGoOnWhenTheClockIsSetBackTest {
  private static final Instant RIGHT = Instant.parse("2020-07-01T00:00:00Z");

  @TempDir Path data;

  private Desk desk;
  private Library library;

  @BeforeEach
  void open() {
    desk = new Desk(data);
    desk.moveTo(RIGHT.plus(Duration.ofDays(400)));
    library = new Library(desk, data);
    publish(1);
  }

  @AfterEach
  void close() {
    library.close();
    desk.close();
  }

  private void publish(int item) {
    desk.item(item, "第" + item);
    library.tend();
  }

  @Test
  void theNextIsMadeAtOnceAndTheOldOnesStayToBeWalked() {
    String before = library.snapshots().newest().orElseThrow().snapshot().id();
    byte[] page = library.snapshots().newest().orElseThrow().page(1, RdfFormat.TURTLE);
    desk.moveTo(RIGHT);

    publish(2);

    Snapshot newest = library.snapshots().newest().orElseThrow().snapshot();
    assertThat(newest.position()).isEqualTo(desk.journal().head());
    assertThat(newest.published()).isEqualTo(RIGHT);
    assertThat(library.snapshots().find(before).orElseThrow().page(1, RdfFormat.TURTLE))
        .isEqualTo(page);
  }

  @Test
  void thoseOfTheTimeAheadGoTwoDaysAfterTheFirstSince() {
    for (int i = 2; i <= 6; i++) {
      publish(i);
      desk.pass(Duration.ofMinutes(1));
    }
    desk.moveTo(RIGHT);
    publish(7);
    desk.pass(Duration.ofHours(47));
    publish(8);
    assertThat(library.snapshots().published()).hasSize(8);

    desk.pass(Duration.ofHours(2));
    library.tend();

    assertThat(library.snapshots().published())
        .extracting(each -> each.snapshot().total())
        .containsExactly(6L, 7L, 8L);
  }
}
