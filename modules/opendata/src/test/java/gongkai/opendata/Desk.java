package gongkai.opendata;

import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A journal with the index that follows it, and a clock that is set by hand. */
public final class Desk implements AutoCloseable {
  public static final Uris URIS = new Uris("http://gk.example/");

  private final MemoryJournal journal = new MemoryJournal();
  private final HandClock clock = new HandClock(Instant.parse("2020-07-01T00:00:00Z"));
  private final RecordIndex index;

  public Desk(Path data) {
    index = RecordIndex.open(data);
    journal.publish(Sample.body());
  }

  public MemoryJournal journal() {
    return journal;
  }

  public RecordIndex index() {
    return index;
  }

  public Clock clock() {
    return clock;
  }

  public void pass(Duration time) {
    clock.moveTo(clock.instant().plus(time));
  }

  public void moveTo(Instant moment) {
    clock.moveTo(moment);
  }

  /** Publishes an item of that number, or a new edition of it. */
  public long item(int number, String title) {
    return journal.publish(item(key(number), title));
  }

  public static JsonObject item(String key, String title) {
    return Sample.item(key, "gg", title, "2020-03-01");
  }

  public long withdraw(int number) {
    return journal.withdraw("item", key(number));
  }

  public static String key(int number) {
    return "X/2020-%05d".formatted(number);
  }

  /** Lets the index catch up, in pieces of that many entries. */
  public void follow(int batch) {
    while (index.applied() < journal.head()) {
      index.apply(journal.after(index.applied(), batch), true);
    }
  }

  public void follow() {
    follow(1_000);
  }

  @Override
  public void close() {
    index.close();
  }
}
