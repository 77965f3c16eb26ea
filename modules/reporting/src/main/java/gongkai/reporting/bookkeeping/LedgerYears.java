package gongkai.reporting.bookkeeping;

import gongkai.office.BodyCode;
import gongkai.reporting.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of the ledgers' years; works in the caller's transaction. */
@ApplicationScoped
class LedgerYears {
  @PersistenceContext(unitName = "gongkai.reporting")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  LedgerYears() {}

  LedgerYears(EntityManager em) {
    this.em = em;
  }

  Optional<LedgerYear> locked(BodyCode body, Ledger ledger, int year) {
    return Optional.ofNullable(
        em.find(
            LedgerYear.class, LedgerYear.key(body, ledger, year), LockModeType.PESSIMISTIC_WRITE));
  }

  /** What is stated about a body's years up to one, oldest first. */
  List<LedgerYear> until(BodyCode body, int year) {
    return em.createQuery(
            "select y from LedgerYear y where y.body = :body and y.year <= :year order by y.year",
            LedgerYear.class)
        .setParameter("body", body.value())
        .setParameter("year", year)
        .getResultList();
  }

  void add(LedgerYear year) {
    em.persist(year);
  }

  void flush() {
    em.flush();
  }
}
