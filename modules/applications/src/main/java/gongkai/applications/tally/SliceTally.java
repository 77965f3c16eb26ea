package gongkai.applications.tally;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Channel;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Divides the cases of Table 3; which cases those are, {@link CaseTally} alone says. */
@ApplicationScoped
class SliceTally {
  private static final String MONTH =
      "case when d.carried = 1 then 0 else extract(month from d.opened) end";

  private static final String COUNT =
      """
      select e.opened_month, e.channel, e.applicant_kind, e.result, e.late, count(*)
      from (select %s as opened_month, d.channel, d.applicant_kind, d.result,
        case when d.answered_late then 1 else 0 end as late from (%s) d) e
      group by e.opened_month, e.channel, e.applicant_kind, e.result, e.late
      order by 1, 2, 3, 4, 5
      """
          .formatted(MONTH, CaseTally.CASES);

  private static final String CASES =
      "select d.id, d.number, d.opened, d.ended, d.result from ("
          + CaseTally.CASES
          + ") d where d.number > ?4 and ";

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  SliceTally() {}

  SliceTally(EntityManager em) {
    this.em = em;
  }

  List<Slice> of(Year year) {
    List<?> found = year.query(em, COUNT).getResultList();
    return found.stream().map(row -> slice((Object[]) row)).toList();
  }

  private static Slice slice(Object[] row) {
    boolean open = row[3].equals(CaseTally.OPEN);
    return new Slice(
        number(row[0]),
        Channel.valueOf((String) row[1]),
        ApplicantKind.valueOf((String) row[2]),
        open ? null : Outcome.valueOf((String) row[3]),
        !open && number(row[4]) == 1,
        number(row[5]));
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  List<CountedCase> cases(Year year, Slice.Facet facet, String after, int limit) {
    Condition condition =
        switch (facet) {
          case Slice.NewInMonth asked -> new Condition(MONTH + " = ?5", asked.month());
          case Slice.NewByChannel asked ->
              new Condition("d.carried = 0 and d.channel = ?5", asked.channel().name());
          case Slice.Answered asked ->
              new Condition("d.result <> 'OPEN' and d.answered_late = ?5", asked.late());
        };
    Query query =
        year.query(em, CASES + condition.sql() + " order by d.number")
            .setParameter(4, after)
            .setParameter(5, condition.value());
    List<?> found = query.setMaxResults(limit).getResultList();
    return found.stream().map(row -> CaseTally.counted((Object[]) row)).toList();
  }

  /** A condition and the value of its parameter ?5. */
  private record Condition(String sql, Object value) {}
}
