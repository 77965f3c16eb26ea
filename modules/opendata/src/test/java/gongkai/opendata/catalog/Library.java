package gongkai.opendata.catalog;

import gongkai.opendata.Desk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Snapshots of ten datasets a page that follow a desk's journal. */
final class Library implements AutoCloseable {
  private final Desk desk;
  private final Snapshots snapshots;

  Library(Desk desk, Path data) {
    this.desk = desk;
    Policy policy = new Policy(Duration.ZERO, Duration.ofDays(2));
    PageWriter writer = new PageWriter(Desk.URIS, "jfj");
    snapshots = new Snapshots(writer, desk.index(), desk.journal(), policy, desk.clock(), data, 10);
  }

  Snapshots snapshots() {
    return snapshots;
  }

  /** Lets index and snapshots see what the journal has, without making a new snapshot. */
  void follow() {
    desk.follow();
    snapshots.apply(desk.journal().after(snapshots.position(), 10_000), false);
  }

  /** Makes a snapshot of what the journal has. */
  void turn() {
    follow();
    snapshots.ask();
    snapshots.idle();
    await();
    snapshots.idle();
    await();
    snapshots.idle();
    await();
  }

  /** Does what is due of itself. */
  void tend() {
    follow();
    for (int i = 0; i < 3; i++) {
      snapshots.idle();
      await();
    }
  }

  private void await() {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (snapshots.isBuilding() && System.nanoTime() < end) {
      LockSupport.parkNanos(2_000_000);
    }
  }

  @Override
  public void close() {
    snapshots.close();
  }
}
