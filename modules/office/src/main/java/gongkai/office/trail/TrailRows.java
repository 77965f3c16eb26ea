package gongkai.office.trail;

import gongkai.office.AuditTrail.Entry;
import gongkai.office.AuditTrail.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** The rows of the trail and the head whose lock orders them. */
@ApplicationScoped
class TrailRows {
  private static final String ROW =
      "select e.position, e.at, e.actor, e.verb, e.object, e.detail, e.hash from TrailEntry e ";

  @PersistenceContext(unitName = "gongkai.office")
  private EntityManager em;

  TrailRows() {}

  TrailRows(EntityManager em) {
    this.em = em;
  }

  /** Waits for the head, keeps it until the transaction ends, and reads it. */
  Head take() {
    // What is still in memory takes its locks first: the head is the last lock of a transaction.
    em.flush();
    // A statement that writes opens the transaction at once and locks the row on every database.
    em.createNativeQuery("update office.trail_head set id = id where id = 1").executeUpdate();
    return head();
  }

  /** The head as it stands. */
  Head head() {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    """
                    select h.position, h.hash, e.at_ms from office.trail_head h
                    left join office.trail_entry e on e.position = h.position where h.id = 1
                    """)
                .getSingleResult();
    return row[0] == null
        ? Head.START
        : new Head(
            ((Number) row[0]).longValue(),
            (String) row[1],
            row[2] == null ? 0 : ((Number) row[2]).longValue());
  }

  /** Adds the entry that follows another; the head must be in hand. */
  void add(Head previous, Entry entry) {
    boolean first = previous.position() == 0;
    em.createNativeQuery(
            """
            insert into office.trail_entry (position, at_ms, actor, verb, object, detail, hash,
              previous_position, previous_hash)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as bigint), ?9)
            """)
        .setParameter(1, entry.position())
        .setParameter(2, entry.at().toEpochMilli())
        .setParameter(3, entry.actor())
        .setParameter(4, entry.verb())
        .setParameter(5, entry.object())
        .setParameter(6, entry.detail())
        .setParameter(7, entry.hash())
        .setParameter(8, first ? null : Long.toString(previous.position()))
        .setParameter(9, first ? null : previous.hash())
        .executeUpdate();
  }

  /** Moves the head to the last entry that was added. */
  void end(Head last) {
    em.createNativeQuery("update office.trail_head set position = ?1, hash = ?2 where id = 1")
        .setParameter(1, last.position())
        .setParameter(2, last.hash())
        .executeUpdate();
  }

  /** Entries in order, from after a position up to and with another. */
  List<Entry> between(long after, long last, int limit) {
    return entries(
        em.createQuery(
                ROW + "where e.position > :after and e.position <= :last order by e.position",
                Object[].class)
            .setParameter("after", after)
            .setParameter("last", last)
            .setMaxResults(limit));
  }

  /** Position of the last row there is, 0 for none. */
  long last() {
    Long found =
        em.createQuery("select max(e.position) from TrailEntry e", Long.class).getSingleResult();
    return found == null ? 0 : found;
  }

  List<Entry> before(long before, int limit, Filter filter) {
    var where = new StringBuilder("where e.position < :before");
    where.append(filter.actor().isEmpty() ? "" : " and e.actor = :actor");
    where.append(filter.object().isEmpty() ? "" : " and e.object = :object");
    where.append(filter.verb().isEmpty() ? "" : " and substring(e.verb, 1, :length) = :verb");
    TypedQuery<Object[]> query =
        em.createQuery(ROW + where + " order by e.position desc", Object[].class)
            .setParameter("before", before)
            .setMaxResults(limit);
    if (!filter.actor().isEmpty()) {
      query.setParameter("actor", filter.actor());
    }
    if (!filter.object().isEmpty()) {
      query.setParameter("object", filter.object());
    }
    if (!filter.verb().isEmpty()) {
      query.setParameter("verb", filter.verb()).setParameter("length", filter.verb().length());
    }
    return entries(query);
  }

  private static List<Entry> entries(TypedQuery<Object[]> query) {
    return query.getResultList().stream()
        .map(
            row ->
                new Entry(
                    (Long) row[0],
                    Instant.ofEpochMilli((Long) row[1]),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6]))
        .toList();
  }
}
