package gongkai.journal.log;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.journal.canonical.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Writes the log in the caller's transaction. Whoever holds the pen holds the row lock on the head
 * until commit or rollback, so that positions have no gap and stand in commit order.
 */
@ApplicationScoped
public class Pen {
  @PersistenceContext(unitName = "gongkai.journal")
  private EntityManager em;

  Pen() {}

  /** On a given persistence context. */
  public Pen(EntityManager em) {
    this.em = em;
  }

  /** Waits for the pen and keeps it until the transaction ends. */
  public void take() {
    // A statement that writes opens the transaction at once and locks the row on every database.
    em.createNativeQuery("update journal.head set position = position where id = 1")
        .executeUpdate();
  }

  /** Whether the record is live; ask with the pen in hand. */
  public boolean isLive(RecordKey key) {
    List<?> found =
        of(key, "select live from journal.record where type = ?1 and record_key = ?2")
            .getResultList();
    return !found.isEmpty() && Boolean.TRUE.equals(found.get(0));
  }

  /** Writes the next entry; the pen must be in hand. */
  public JournalEntry write(EntryKind kind, RecordKey key, String json, Clock clock) {
    Object[] head =
        (Object[])
            em.createNativeQuery("select position, at_ms, chain from journal.head where id = 1")
                .getSingleResult();
    long position = ((Number) head[0]).longValue() + 1;
    long at = Math.max(clock.millis(), ((Number) head[1]).longValue() + 1);
    var entry =
        new JournalEntry(position, Instant.ofEpochMilli(at), kind, key, json, Sha256.of(json));
    String chain = Chain.link((String) head[2], entry);
    insert(entry, chain);
    em.createNativeQuery(
            "update journal.head set position = ?1, at_ms = ?2, chain = ?3 where id = 1")
        .setParameter(1, position)
        .setParameter(2, at)
        .setParameter(3, chain)
        .executeUpdate();
    record(entry);
    return entry;
  }

  /** Replaces the content of all entries of the record before a withdrawal. */
  public void purge(RecordKey key, long withdrawal) {
    of(
            key,
            """
            update journal.entry set json = ?3, purged_by = ?4
            where type = ?1 and record_key = ?2 and position < ?4 and kind <> 'DELETE'
              and purged_by is null
            """)
        .setParameter(3, JournalEntry.PURGED)
        .setParameter(4, withdrawal)
        .executeUpdate();
  }

  /** Without an entity: thousands of them in one transaction would slow each statement down. */
  private void insert(JournalEntry entry, String chain) {
    of(
            entry.key(),
            """
            insert into journal.entry
              (type, record_key, position, at_ms, kind, json, sha256, chain)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """)
        .setParameter(3, entry.position())
        .setParameter(4, entry.at().toEpochMilli())
        .setParameter(5, entry.kind().name())
        .setParameter(6, entry.json())
        .setParameter(7, entry.sha256())
        .setParameter(8, chain)
        .executeUpdate();
  }

  private void record(JournalEntry entry) {
    boolean live = entry.kind() != EntryKind.DELETE;
    int known =
        of(
                entry.key(),
                "update journal.record set position = ?3, live = ?4"
                    + " where type = ?1 and record_key = ?2")
            .setParameter(3, entry.position())
            .setParameter(4, live)
            .executeUpdate();
    if (known == 0) {
      of(
              entry.key(),
              "insert into journal.record (type, record_key, position, live)"
                  + " values (?1, ?2, ?3, ?4)")
          .setParameter(3, entry.position())
          .setParameter(4, live)
          .executeUpdate();
    }
  }

  private Query of(RecordKey key, String sql) {
    return em.createNativeQuery(sql).setParameter(1, key.type()).setParameter(2, key.key());
  }
}
