package gongkai.applications.recount;

import gongkai.applications.recount.Recount.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The passes over the open cases and how far each has come. */
@ApplicationScoped
class RecountRuns {
  private static final String ROW =
      """
      select id, reason, actor, started_at, finished_at, seen, moved, became_late, after_id
      from applications.recount
      """;

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  RecountRuns() {}

  RecountRuns(EntityManager em) {
    this.em = em;
  }

  /** A run and the id up to which its cases are done. */
  record Run(Progress progress, String after) {}

  /**
   * Adds a run, unless there is one of that name.
   *
   * @param name what makes it one
   */
  void add(String name, String reason, String actor, Instant now) {
    em.createNativeQuery(
            """
            insert into applications.recount
              (id, name, reason, actor, started_at, after_id, seen, moved, became_late)
            values (?1, ?2, ?3, ?4, ?5, '', 0, 0, 0) on conflict do nothing
            """)
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, name)
        .setParameter(3, reason)
        .setParameter(4, actor)
        .setParameter(5, now.toEpochMilli())
        .executeUpdate();
  }

  /** The run, locked until the transaction ends. */
  Run lock(String id) {
    em.createNativeQuery("update applications.recount set id = id where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
    return one(ROW + "where id = ?1", id).orElseThrow();
  }

  /** The run of that name. */
  Optional<Run> named(String name) {
    return one(ROW + "where name = ?1", name);
  }

  /** Ids of the runs that have not come to their end, oldest first. */
  List<String> unfinished() {
    List<?> ids =
        em.createNativeQuery(
                "select id from applications.recount where finished_at is null order by started_at")
            .getResultList();
    return ids.stream().map(String.class::cast).toList();
  }

  /** Newest first. */
  List<Progress> latest(int limit) {
    List<?> rows =
        em.createNativeQuery(ROW + "order by started_at desc limit " + limit).getResultList();
    return rows.stream().map(row -> run((Object[]) row).progress()).toList();
  }

  /** Notes how far a run has come. */
  void proceed(String id, String after, int seen, int moved, int late) {
    em.createNativeQuery(
            """
            update applications.recount set after_id = ?2,
            seen = seen + ?3, moved = moved + ?4, became_late = became_late + ?5 where id = ?1
            """)
        .setParameter(1, id)
        .setParameter(2, after)
        .setParameter(3, seen)
        .setParameter(4, moved)
        .setParameter(5, late)
        .executeUpdate();
  }

  /** Ends a run. */
  void finish(String id, Instant now) {
    em.createNativeQuery("update applications.recount set finished_at = ?2 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, now.toEpochMilli())
        .executeUpdate();
  }

  private Optional<Run> one(String sql, String parameter) {
    List<?> rows = em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
    return rows.stream().findFirst().map(row -> run((Object[]) row));
  }

  private static Run run(Object[] row) {
    return new Run(
        new Progress(
            (String) row[0],
            (String) row[1],
            (String) row[2],
            Instant.ofEpochMilli(((Number) row[3]).longValue()),
            instant(row[4]),
            ((Number) row[5]).intValue(),
            ((Number) row[6]).intValue(),
            ((Number) row[7]).intValue()),
        (String) row[8]);
  }

  private static @Nullable Instant instant(@Nullable Object millis) {
    return millis == null ? null : Instant.ofEpochMilli(((Number) millis).longValue());
  }
}
