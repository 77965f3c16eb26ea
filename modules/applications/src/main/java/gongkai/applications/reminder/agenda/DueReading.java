package gongkai.applications.reminder.agenda;

import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.office.BodyCode;
import gongkai.office.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the days of one person's work; each question goes along an index of that person. */
@ApplicationScoped
class DueReading {
  /** More than one person can look after. */
  private static final int MOST = 1000;

  private static final String SELECT =
      """
      select a.id, a.number, a.body, a.stage, a.clock_state, a.department, a.waiting_for,
        a.deadline, a.wait_until, a.department_due, a.draft_due, a.approval_due
      from applications.application a
      """;

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  DueReading() {}

  DueReading(EntityManager em) {
    this.em = em;
  }

  /** A day of something that is no case. */
  record OtherDay(String id, String caseId, String number, BodyCode body, LocalDate on) {}

  List<CaseDays> of(String officer) {
    return cases("where a.officer = ?1 and a.is_open = true order by a.deadline, a.id", officer);
  }

  /** Cases of a department that nobody has taken; an empty code for those of none. */
  List<CaseDays> untaken(BodyCode body, String department) {
    return cases(
        """
        where a.body = ?1 and a.is_open = true and a.department = ?2 and a.officer = ''
        order by a.deadline, a.id
        """,
        body.value(),
        department);
  }

  /** Cases that wait for a step of a role, and neither put up nor passed by that person. */
  List<CaseDays> waitingFor(Role role, BodyCode body, String person) {
    return cases(
        """
        where a.waiting_for = ?1 and a.body = ?2
          and not exists (select p.id from applications.proposal p
            left join applications.proposal_step s on s.proposal_id = p.id
            where p.case_id = a.id and p.state = 'PROPOSED'
              and (p.proposer = ?3 or s.actor = ?3))
        order by a.deadline, a.id
        """,
        role.name(),
        body.value(),
        person);
  }

  /** Opinions that a department owes. */
  List<OtherDay> opinions(BodyCode body, String department) {
    return others(
        """
        select o.id, a.id as case_id, a.number, a.body, o.due
        from applications.opinion o join applications.application a on a.id = o.case_id
        where o.body = ?1 and o.department = ?2 and o.answered_at is null and a.is_open = true
        order by o.due, o.id
        """,
        body.value(),
        department);
  }

  /** Replies in remedies about cases of that officer, and about those that have none. */
  List<OtherDay> replies(BodyCode body, String officer) {
    return remedies("reply_by", "REPLY_DUE", body, officer);
  }

  /** Decisions to be carried out, likewise. */
  List<OtherDay> performances(BodyCode body, String officer) {
    return remedies("perform_by", "TO_PERFORM", body, officer);
  }

  private List<OtherDay> remedies(String column, String state, BodyCode body, String officer) {
    return others(
        """
        select r.id, r.case_id, r.case_number, r.body, r.%1$s
        from applications.remedy r left join applications.application a on a.id = r.case_id
        where r.body = ?1 and r.state = '%2$s' and r.%1$s is not null
          and coalesce(a.officer, '') in ('', ?2)
        order by r.%1$s, r.id
        """
            .formatted(column, state),
        body.value(),
        officer);
  }

  private List<CaseDays> cases(String where, Object... values) {
    return rows(SELECT + where, values).stream().map(DueReading::caseDays).toList();
  }

  private static CaseDays caseDays(Object[] row) {
    return new CaseDays(
        (String) row[0],
        (String) row[1],
        new BodyCode((String) row[2]),
        Stage.valueOf((String) row[3]),
        ClockState.valueOf((String) row[4]),
        (String) row[5],
        (String) row[6],
        day(row[7]),
        day(row[8]),
        day(row[9]),
        day(row[10]),
        day(row[11]));
  }

  private List<OtherDay> others(String sql, Object... values) {
    return rows(sql, values).stream()
        .map(
            row ->
                new OtherDay(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    new BodyCode((String) row[3]),
                    ((Date) row[4]).toLocalDate()))
        .toList();
  }

  private List<Object[]> rows(String sql, Object... values) {
    Query query = em.createNativeQuery(sql).setMaxResults(MOST);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    List<?> found = query.getResultList();
    return found.stream().map(row -> (Object[]) row).toList();
  }

  private static @Nullable LocalDate day(@Nullable Object date) {
    return date == null ? null : ((Date) date).toLocalDate();
  }
}
