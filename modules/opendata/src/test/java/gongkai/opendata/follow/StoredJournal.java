package gongkai.opendata.follow;

import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.testbed.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The real journal on a real database, as one machine sees it. Its reader and its pen are hidden
 * from this module by the compiler, and are reached around it.
 */
public final class StoredJournal implements Journal {
  private final TestDatabase database;
  private final Clock clock;

  StoredJournal(TestDatabase database) {
    this(database, Clock.systemUTC());
  }

  public StoredJournal(TestDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public long publish(JsonObject content) {
    RecordKey key = new RecordKey(content.getString("type"), content.getString("key"));
    boolean live = latest(key).filter(entry -> entry.kind() != EntryKind.DELETE).isPresent();
    EntryKind kind = live ? EntryKind.UPDATE : EntryKind.CREATE;
    return database.transact(em -> write(em, kind, key, content.toString()).position());
  }

  public long withdraw(RecordKey key) {
    String tombstone =
        Json.createObjectBuilder()
            .add("key", key.key())
            .add("reason", Json.createObjectBuilder().add("code", "error").add("text", "有误"))
            .add("type", key.type())
            .build()
            .toString();
    return database.transact(
        em -> {
          long position = write(em, EntryKind.DELETE, key, tombstone).position();
          call(pen(em), "purge", key, position);
          return position;
        });
  }

  private JournalEntry write(EntityManager em, EntryKind kind, RecordKey key, String json) {
    Object pen = pen(em);
    call(pen, "take");
    return (JournalEntry) call(pen, "write", kind, key, json, clock);
  }

  private static Object pen(EntityManager em) {
    return made("gongkai.journal.log.Pen", em);
  }

  private static Object made(String name, EntityManager em) {
    try {
      Constructor<?> constructor = Class.forName(name).getDeclaredConstructor(EntityManager.class);
      constructor.setAccessible(true);
      return constructor.newInstance(em);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object on, String name, Object... arguments) {
    try {
      for (var method : on.getClass().getDeclaredMethods()) {
        if (method.getName().equals(name)) {
          return method.invoke(on, arguments);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(name);
  }

  private <T> T read(Function<Journal, T> reader) {
    return database.transact(em -> reader.apply((Journal) made("gongkai.journal.log.Log", em)));
  }

  @Override
  public List<JournalEntry> after(long position, int limit) {
    return read(log -> log.after(position, limit));
  }

  @Override
  public Optional<JournalEntry> latest(RecordKey key) {
    return read(log -> log.latest(key));
  }

  @Override
  public List<JournalEntry> history(RecordKey key) {
    return read(log -> log.history(key));
  }

  @Override
  public long head() {
    return read(Journal::head);
  }

  @Override
  public long verify() {
    return read(Journal::verify);
  }
}
