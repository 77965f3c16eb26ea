package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.fee.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Counts the pieces of an applicant at a body in a calendar month (Article 4) by the fingerprint of
 * the identity document, or of the name where there is none. An application counts as one piece, or
 * as many as its charge divides it into. Corrections of records do not count, nor what was
 * withdrawn, nor answers that a ruling ordered to give again.
 */
@ApplicationScoped
class MonthlyPieces {
  private static final String COUNT =
      """
      select coalesce(sum(coalesce(c.quantity, 1)), 0)
      from applications.applicant p
      join applications.application a on a.id = p.case_id
      left join applications.charge c
        on c.case_id = a.id and c.method = 'BY_PIECE' and c.state <> 'DROPPED'
      where p.%s = ?1 and a.body = ?2 and a.received_on between ?3 and ?4
        and a.kind = 'DISCLOSURE' and a.channel <> 'RULING'
        and (a.outcome is null or a.outcome <> 'ENDED_OTHERWISE')
      """;

  private static final String EARLIER =
      " and (a.received_on < ?5 or (a.received_on = ?5 and"
          + " (a.registered_at < ?6 or (a.registered_at = ?6 and a.id < ?7))))";

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  MonthlyPieces() {}

  MonthlyPieces(EntityManager em) {
    this.em = em;
  }

  /** The place of a case in the month of its receipt; empty before it. */
  Optional<Place> place(CaseId id) {
    List<?> found =
        em.createNativeQuery(
                """
                select a.body, a.received_on, a.registered_at, p.identity_key, p.name_key
                from applications.application a
                join applications.applicant p on p.case_id = a.id
                where a.id = ?1 and a.received_on is not null
                """)
            .setParameter(1, id.value())
            .getResultList();
    return found.stream().findFirst().map(row -> place(id, (Object[]) row));
  }

  private Place place(CaseId id, Object[] row) {
    LocalDate received = day(row[1]);
    boolean known = !row[3].equals("");
    String column = known ? "identity_key" : "name_key";
    Object key = known ? row[3] : row[4];
    if (key.equals("")) {
      return new Place(YearMonth.from(received), 0, 1);
    }
    Query before =
        month(COUNT.formatted(column) + EARLIER, key, row[0], received)
            .setParameter(5, received)
            .setParameter(6, row[2])
            .setParameter(7, id.value());
    Query all = month(COUNT.formatted(column), key, row[0], received);
    return new Place(YearMonth.from(received), number(before), number(all));
  }

  private Query month(String sql, Object key, Object body, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return em.createNativeQuery(sql)
        .setParameter(1, key)
        .setParameter(2, body)
        .setParameter(3, month.atDay(1))
        .setParameter(4, month.atEndOfMonth());
  }

  private static int number(Query query) {
    return ((Number) query.getSingleResult()).intValue();
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
