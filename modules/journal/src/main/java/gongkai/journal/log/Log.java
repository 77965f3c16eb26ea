package gongkai.journal.log;

import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows, not entities, so that a long reading keeps nothing in memory. Always in a
 * transaction: outside one the server may close the persistence context under a caller that also
 * works on other threads.
 */
@ApplicationScoped
@Transactional
class Log implements Journal {
  private static final int MOST = 10_000;
  private static final int CHUNK = 200;
  private static final String ROW =
      "select e.position, e.at, e.kind, e.type, e.key, e.json, e.sha256 from Entry e ";

  @PersistenceContext(unitName = "gongkai.journal")
  private EntityManager em;

  Log() {}

  Log(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<JournalEntry> after(long position, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Limit is 1 to " + MOST + ": " + limit);
    }
    return entries(
        rows(ROW + "where e.position > :position order by e.position")
            .setParameter("position", position)
            .setMaxResults(limit));
  }

  @Override
  public Optional<JournalEntry> latest(RecordKey key) {
    return entries(
            rows(ROW + "where e.type = :type and e.key = :key order by e.position desc")
                .setParameter("type", key.type())
                .setParameter("key", key.key())
                .setMaxResults(1))
        .stream()
        .findFirst();
  }

  @Override
  public List<JournalEntry> history(RecordKey key) {
    return entries(
        rows(ROW + "where e.type = :type and e.key = :key order by e.position")
            .setParameter("type", key.type())
            .setParameter("key", key.key()));
  }

  @Override
  public long head() {
    return ((Number)
            em.createNativeQuery("select position from journal.head where id = 1")
                .getSingleResult())
        .longValue();
  }

  @Override
  public long verify() {
    long head = head();
    var verification = new Verification();
    while (verification.position() < head) {
      List<Object[]> chunk =
          rows("""
                  select e.position, e.at, e.kind, e.type, e.key, e.json, e.sha256, e.chain,
                         e.purgedBy, d.kind, d.type, d.key
                  from Entry e left join e.withdrawal d
                  where e.position > :position order by e.position
                  """)
              .setParameter("position", verification.position())
              .setMaxResults(CHUNK)
              .getResultList();
      for (Object[] row : chunk) {
        if (!verification.accepts(row)) {
          return verification.position() + 1;
        }
      }
      if (chunk.isEmpty()) {
        return verification.position() + 1;
      }
    }
    return 0;
  }

  private TypedQuery<Object[]> rows(String query) {
    return em.createQuery(query, Object[].class);
  }

  private static List<JournalEntry> entries(TypedQuery<Object[]> query) {
    return query.getResultList().stream().map(Log::entry).toList();
  }

  static JournalEntry entry(Object[] row) {
    return new JournalEntry(
        (Long) row[0],
        Instant.ofEpochMilli((Long) row[1]),
        EntryKind.valueOf((String) row[2]),
        new RecordKey((String) row[3], (String) row[4]),
        (String) row[5],
        (String) row[6]);
  }
}
