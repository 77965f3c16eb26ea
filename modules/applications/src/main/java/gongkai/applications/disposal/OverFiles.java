package gongkai.applications.disposal;

import gongkai.applications.CaseId;
import gongkai.applications.retention.Disposals.Hold;
import gongkai.applications.retention.Disposals.OverFile;
import gongkai.applications.retention.Disposals.Wanted;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Archived files whose period is over, the longest first. */
@ApplicationScoped
class OverFiles {
  private static final String OVER =
      """
       from applications.kept_file k
      where k.body = ?1 and k.disposed_on is null and k.keep_until < ?2
      """;
  private static final String CONTESTED =
      """
      exists (select r.id from applications.remedy r
        where r.case_id = k.case_id and r.state <> 'FINISHED')""";
  private static final String LISTED =
      """
      exists (select f.case_id from applications.disposal_file f
        join applications.disposal d on d.id = f.disposal_id
        where f.case_id = k.case_id and d.state in ('PROPOSED', 'RUNNING'))""";
  private static final String ROWS =
      """
      select k.case_id, k.number, k.term, k.reason, k.archived_on, k.keep_until,
        case when %s then 'REMEDY' when %s then 'LISTED' else '' end as hold
      """
          .formatted(CONTESTED, LISTED);

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  OverFiles() {}

  OverFiles(EntityManager em) {
    this.em = em;
  }

  List<OverFile> page(BodyCode body, LocalDate today, Wanted wanted, int offset, int limit) {
    String sql = ROWS + OVER + condition(wanted) + " order by k.keep_until, k.case_id";
    return read(query(sql, body, today, wanted), offset, limit);
  }

  /** Those that nothing keeps. */
  List<OverFile> free(BodyCode body, LocalDate today, int limit) {
    String free = " and not %s and not %s".formatted(CONTESTED, LISTED);
    String sql = ROWS + OVER + free + " order by k.keep_until, k.case_id";
    return read(query(sql, body, today, Wanted.ALL), 0, limit);
  }

  int count(BodyCode body, LocalDate today, Wanted wanted) {
    String sql = "select count(*)" + OVER + condition(wanted);
    return ((Number) query(sql, body, today, wanted).getSingleResult()).intValue();
  }

  private static String condition(Wanted wanted) {
    String condition = wanted.number().isEmpty() ? "" : " and k.number like ?3 escape '!'";
    if (wanted.until() != null) {
      condition += " and k.keep_until <= ?4";
    }
    if (wanted.held() != null) {
      condition += " and %s (%s or %s)".formatted(wanted.held() ? "" : "not", CONTESTED, LISTED);
    }
    return condition;
  }

  private static List<OverFile> read(Query query, int offset, int limit) {
    List<?> rows = query.setFirstResult(offset).setMaxResults(limit).getResultList();
    return rows.stream().map(row -> file((Object[]) row)).toList();
  }

  private Query query(String sql, BodyCode body, LocalDate today, Wanted wanted) {
    Query query =
        em.createNativeQuery(sql)
            .setParameter(1, body.value())
            .setParameter(2, Date.valueOf(today));
    if (!wanted.number().isEmpty()) {
      query.setParameter(3, wanted.number().replaceAll("[!%_]", "!$0") + "%");
    }
    if (wanted.until() != null) {
      query.setParameter(4, Date.valueOf(wanted.until()));
    }
    return query;
  }

  private static OverFile file(Object[] row) {
    return new OverFile(
        new CaseId((String) row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((Date) row[4]).toLocalDate(),
        ((Date) row[5]).toLocalDate(),
        hold((String) row[6]));
  }

  private static @Nullable Hold hold(String name) {
    return name.isBlank() ? null : Hold.valueOf(name.strip());
  }
}
