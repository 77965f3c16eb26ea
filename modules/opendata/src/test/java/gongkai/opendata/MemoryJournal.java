package gongkai.opendata;

import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.opendata.index.SetDigest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A journal in memory that purges as the real one does. */
public final class MemoryJournal implements Journal {
  private static final Instant START = Instant.parse("2020-06-01T00:00:00Z");

  private final List<JournalEntry> entries = new ArrayList<>();
  private final Map<RecordKey, EntryKind> kinds = new HashMap<>();
  private volatile boolean broken;

  /** Appends the record's next entry: a CREATE, or an UPDATE while it is live. */
  public synchronized long publish(String type, String key, JsonObject content) {
    boolean live =
        kinds.getOrDefault(new RecordKey(type, key), EntryKind.DELETE) != EntryKind.DELETE;
    return add(live ? EntryKind.UPDATE : EntryKind.CREATE, new RecordKey(type, key), content);
  }

  public long publish(JsonObject content) {
    return publish(content.getString("type"), content.getString("key"), content);
  }

  /** Withdraws a record and purges its earlier entries. */
  public synchronized long withdraw(String type, String key) {
    RecordKey gone = new RecordKey(type, key);
    entries.replaceAll(
        e ->
            e.key().equals(gone) && e.kind() != EntryKind.DELETE
                ? new JournalEntry(
                    e.position(), e.at(), e.kind(), e.key(), JournalEntry.PURGED, e.sha256())
                : e);
    JsonObject tombstone =
        Json.createObjectBuilder()
            .add("key", key)
            .add("reason", Json.createObjectBuilder().add("code", "error").add("text", "内容有误"))
            .add("type", type)
            .build();
    return add(EntryKind.DELETE, gone, tombstone);
  }

  private long add(EntryKind kind, RecordKey key, JsonObject content) {
    long position = entries.size() + 1L;
    kinds.put(key, kind);
    entries.add(
        new JournalEntry(
            position,
            START.plusSeconds(position),
            kind,
            key,
            content.toString(),
            SetDigest.sha256(content.toString())));
    return position;
  }

  /** Makes every reading fail, or work again. */
  public void broken(boolean now) {
    broken = now;
  }

  /** The first entries only, as an older backup holds them. */
  public synchronized MemoryJournal upTo(long position) {
    MemoryJournal older = new MemoryJournal();
    older.entries.addAll(entries.subList(0, (int) position));
    return older;
  }

  @Override
  public synchronized List<JournalEntry> after(long position, int limit) {
    if (broken) {
      throw new IllegalStateException("database gone");
    }
    return List.copyOf(
        entries.subList((int) position, (int) Math.min(entries.size(), position + limit)));
  }

  @Override
  public synchronized Optional<JournalEntry> latest(RecordKey key) {
    return entries.reversed().stream().filter(e -> e.key().equals(key)).findFirst();
  }

  @Override
  public synchronized List<JournalEntry> history(RecordKey key) {
    return entries.stream().filter(e -> e.key().equals(key)).toList();
  }

  @Override
  public synchronized long head() {
    return entries.size();
  }

  @Override
  public long verify() {
    return 0;
  }
}
