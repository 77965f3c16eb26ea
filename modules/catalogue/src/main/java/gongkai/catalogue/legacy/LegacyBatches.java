package gongkai.catalogue.legacy;

import gongkai.catalogue.Validity;
import gongkai.catalogue.content.ContentHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The store of batches and their rows. */
@ApplicationScoped
class LegacyBatches {
  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  LegacyBatches() {}

  LegacyBatches(EntityManager em) {
    this.em = em;
  }

  long nextNumber() {
    return ((Number)
            em.createNativeQuery("select nextval('catalogue.batch_number')").getSingleResult())
        .longValue();
  }

  void add(LegacyBatch batch) {
    em.persist(batch);
    em.flush();
  }

  /** Keeps rows without holding them in memory. */
  void add(List<LegacyRow> rows) {
    rows.forEach(em::persist);
    em.flush();
    em.clear();
  }

  void dropRows(long batch) {
    em.createQuery("delete from LegacyRow r where r.batch = :batch")
        .setParameter("batch", batch)
        .executeUpdate();
  }

  Optional<LegacyBatch> find(long number) {
    return Optional.ofNullable(em.find(LegacyBatch.class, number));
  }

  Optional<LegacyBatch> locked(long number) {
    return Optional.ofNullable(em.find(LegacyBatch.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  List<LegacyBatch> of(Collection<String> bodies) {
    return em.createQuery(
            "select b from LegacyBatch b where b.body in :bodies order by b.number desc",
            LegacyBatch.class)
        .setParameter("bodies", bodies)
        .setMaxResults(200)
        .getResultList();
  }

  List<Long> running() {
    return em.createQuery(
            "select b.number from LegacyBatch b where b.state = :running order by b.number",
            Long.class)
        .setParameter("running", LegacyBatch.State.RUNNING)
        .getResultList();
  }

  /** The rows behind a batch's cursor, in order of publication. */
  List<LegacyRow> next(LegacyBatch batch, int limit) {
    // Two ranges of the index instead of one condition with "or", which would read every row.
    List<LegacyRow> rows =
        new ArrayList<>(
            rows("r.publishedOn = :day and r.row > :row", batch, limit)
                .setParameter("row", batch.reachedRow())
                .getResultList());
    if (rows.size() < limit) {
      rows.addAll(rows("r.publishedOn > :day", batch, limit - rows.size()).getResultList());
    }
    return rows;
  }

  private TypedQuery<LegacyRow> rows(String range, LegacyBatch batch, int limit) {
    return em.createQuery(
            "select r from LegacyRow r where r.batch = :batch and "
                + range
                + " order by r.batch, r.publishedOn, r.row",
            LegacyRow.class)
        .setParameter("batch", batch.number())
        .setParameter("day", batch.reachedDay())
        .setMaxResults(limit);
  }

  /** Hash over all stored rows, as {@link Reading#hash()} was made. */
  String seal(long batch) {
    MessageDigest digest = ContentHash.digest();
    em.createQuery(
            """
            select r.row, r.publishedOn, r.formerNumber, r.validity, r.contentHash
            from LegacyRow r where r.batch = :batch order by r.row
            """,
            Object[].class)
        .setParameter("batch", batch)
        .getResultStream()
        .map(
            row ->
                LegacyRow.seal(
                    (Integer) row[0],
                    (LocalDate) row[1],
                    (String) row[2],
                    (Validity) row[3],
                    (String) row[4]))
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The index numbers that rows had on the former site. */
  List<String> formerNumbers(long batch) {
    return em.createQuery(
            """
            select r.formerNumber from LegacyRow r
            where r.batch = :batch and r.formerNumber <> ''
            """,
            String.class)
        .setParameter("batch", batch)
        .getResultList();
  }

  /** Rows that the gate held, in order of the file. */
  List<LegacyRow> held(long batch, int limit) {
    return em.createQuery(
            """
            select r from LegacyRow r where r.batch = :batch and r.state = :held order by r.row
            """,
            LegacyRow.class)
        .setParameter("batch", batch)
        .setParameter("held", LegacyRow.HELD)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Writes what changed, so that versions are known. */
  void flush() {
    em.flush();
  }
}
