package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.fee.ChargeId;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.fee.Fees.Totals;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The store of charges; works in the caller's transaction. */
@ApplicationScoped
class Charges {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  Charges() {}

  Charges(EntityManager em) {
    this.em = em;
  }

  void add(Charge charge) {
    em.persist(charge);
  }

  /** Locked until the transaction ends, so that its version can be trusted. */
  Optional<Charge> locked(ChargeId id) {
    return Optional.ofNullable(em.find(Charge.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  List<Charge> of(CaseId application) {
    return em.createQuery(
            "select c from Charge c where c.caseId = :id order by c.assessedOn, c.changedAt",
            Charge.class)
        .setParameter("id", application.value())
        .getResultList();
  }

  Totals paid(Set<BodyCode> bodies, int year) {
    if (bodies.isEmpty()) {
      return new Totals(0, BigDecimal.ZERO);
    }
    Object[] row =
        em.createQuery(
                """
                select count(c), coalesce(sum(c.amount), 0) from Charge c
                where c.body in :bodies and c.state = :paid and c.paidOn between :first and :last
                """,
                Object[].class)
            .setParameter("bodies", bodies.stream().map(BodyCode::value).toList())
            .setParameter("paid", ChargeState.PAID)
            .setParameter("first", LocalDate.of(year, 1, 1))
            .setParameter("last", LocalDate.of(year, 12, 31))
            .getSingleResult();
    return new Totals(((Number) row[0]).longValue(), new BigDecimal(row[1].toString()));
  }

  void flush() {
    em.flush();
  }
}
