package gongkai.opendata.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.opendata.Alarms.Alarm;
import gongkai.opendata.Alarms.Kind;
import gongkai.opendata.Conformance.Breach;
import gongkai.opendata.Desk;
import gongkai.opendata.Projections;
import gongkai.opendata.Quality;
import gongkai.opendata.receipt.Boards;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoIsADayBehindRaisesAnAlarmTest {
  private static final String PROVINCE = "省政务公开平台";

  @TempDir Path data;

  private Desk desk;
  private Boards boards;
  private Watch watch;
  private long projected;
  private Optional<Quality.Report> checked = Optional.empty();

  @BeforeEach
  void open() {
    desk = new Desk(data);
    boards = new Boards(data, desk.clock());
    watch = new Watch(desk.journal(), projections(), boards.board(), quality(), desk.clock());
    desk.item(1, "一");
    desk.item(2, "二");
    projected = desk.journal().head();
    boards.receipt(PROVINCE, desk.journal().head(), "equal");
    // the third is published an hour before noon of the day from which the clock is moved
    desk.item(3, "三");
    desk.moveTo(published(3).plus(Duration.ofHours(1)));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void nobodyIsLateWithinADay() {
    desk.pass(Duration.ofHours(23).minusSeconds(1));

    assertThat(watch.now()).isEmpty();
  }

  @Test
  void aPlatformAndAProjectionThatMissAnEntryForADayAreTold() {
    desk.item(4, "四");
    desk.pass(Duration.ofHours(23));

    assertThat(watch.now())
        .containsExactlyInAnyOrder(
            new Alarm(Kind.PROJECTION, "rdf", 2, published(3)),
            new Alarm(Kind.HARVESTER, PROVINCE, 2, published(3)));
  }

  @Test
  void whoCatchesUpIsToldNoMore() {
    desk.pass(Duration.ofDays(3));
    projected = desk.journal().head();
    assertThat(watch.now()).extracting(Alarm::kind).containsExactly(Kind.HARVESTER);

    boards.receipt(PROVINCE, desk.journal().head(), "equal");

    assertThat(watch.now()).isEmpty();
  }

  @Test
  void whoHasEverythingIsNotLateHoweverLongNothingIsPublished() {
    projected = desk.journal().head();
    boards.receipt(PROVINCE, desk.journal().head(), "equal");
    desk.pass(Duration.ofDays(400));

    assertThat(watch.now()).isEmpty();
  }

  @Test
  void aProgramThatSendsNoReceiptsHasNoDuty() {
    projected = desk.journal().head();
    boards.receipt(PROVINCE, desk.journal().head(), "equal");
    boards.fetched("curl/8.0", 1);
    desk.pass(Duration.ofDays(3));

    assertThat(watch.now()).isEmpty();
  }

  @Test
  void whoHoldsSomethingElseAndWhatBreaksAShapeIsToldAtOnce() {
    boards.receipt(PROVINCE, desk.journal().head(), "different");
    projected = desk.journal().head();
    Instant at = desk.clock().instant();
    checked =
        Optional.of(new Quality.Report(at, 4, 30, 2, 0, 0, List.of(new Breach("x", "y", "z"))));

    assertThat(watch.now())
        .containsExactlyInAnyOrder(
            new Alarm(Kind.DIGEST, PROVINCE, 0, at), new Alarm(Kind.SHAPES, "", 2, at));
  }

  /** When the item of that number was published. */
  private Instant published(int number) {
    return desk.journal().after(0, 100).stream()
        .filter(entry -> entry.kind() == EntryKind.CREATE)
        .filter(entry -> entry.key().key().equals(Desk.key(number)))
        .map(JournalEntry::at)
        .findFirst()
        .orElseThrow();
  }

  private Projections projections() {
    return new Projections() {
      @Override
      public List<State> states() {
        return List.of(new State("rdf", projected, desk.journal().head(), ""));
      }

      @Override
      public long position() {
        return projected;
      }

      @Override
      public boolean await(long position, Duration atMost) {
        return position <= projected;
      }

      @Override
      public void rebuild() {
        projected = 0;
      }
    };
  }

  private Quality quality() {
    return new Quality() {
      @Override
      public Report check() {
        return checked.orElseThrow();
      }

      @Override
      public boolean isChecking() {
        return false;
      }

      @Override
      public Optional<Report> last() {
        return checked;
      }
    };
  }
}
