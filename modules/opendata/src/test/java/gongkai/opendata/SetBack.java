package gongkai.opendata;

import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.opendata.follow.StoredJournal;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The real journal of a machine whose clock ran a year ahead until it was set back. */
public final class SetBack implements AutoCloseable {
  public static final Instant AHEAD = Instant.parse("2021-07-01T10:00:00Z");
  public static final Instant RIGHT = Instant.parse("2020-07-01T10:00:00Z");

  public final HandClock clock = new HandClock(AHEAD);
  public final StoredJournal journal;
  private final TestDatabase database;

  public SetBack() {
    database = TestDatabase.open(DatabaseKind.H2, "gongkai.journal", "journal");
    journal = new StoredJournal(database, clock);
    journal.publish(Sample.body());
  }

  /** Publishes items of those numbers, or new editions of them, a second after each other. */
  public void publish(int from, int to) {
    for (int i = from; i <= to; i++) {
      pass(Duration.ofSeconds(1));
      journal.publish(Desk.item(Desk.key(i), "第" + i));
    }
  }

  public void withdraw(int item) {
    journal.withdraw(new RecordKey("item", Desk.key(item)));
  }

  public void pass(Duration time) {
    clock.moveTo(clock.instant().plus(time));
  }

  public void setBack() {
    clock.moveTo(RIGHT);
  }

  public List<JournalEntry> all() {
    return journal.after(0, 10_000);
  }

  @Override
  public void close() {
    database.close();
  }
}
