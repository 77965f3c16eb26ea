package gongkai.reporting.bookkeeping;

import gongkai.office.BodyCode;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineId;
import gongkai.reporting.ledger.Movement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The store of ledger lines; works in the caller's transaction. */
@ApplicationScoped
class LedgerLines {
  @PersistenceContext(unitName = "gongkai.reporting")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  LedgerLines() {}

  LedgerLines(EntityManager em) {
    this.em = em;
  }

  void add(LedgerLine line) {
    em.persist(line);
  }

  Optional<LedgerLine> find(LineId id) {
    return Optional.ofNullable(em.find(LedgerLine.class, id.toString()));
  }

  /** The line, locked until the transaction ends, so that its version can be trusted. */
  Optional<LedgerLine> locked(LineId id) {
    return Optional.ofNullable(
        em.find(LedgerLine.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  List<LedgerLine> page(LineFilter filter, String order, int offset, int limit) {
    return filter
        .query(em, "select l", order, LedgerLine.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(LineFilter filter) {
    return filter.query(em, "select count(l.id)", "", Long.class).getSingleResult();
  }

  /** Sums by ledger, movement and year of all lines that count up to a year. */
  List<Sum> sums(BodyCode body, int lastYear) {
    return em.createQuery(
            """
            select l.ledger, l.movement, l.year, sum(l.quantity), sum(l.amount), count(l.id)
            from LedgerLine l
            where l.body = :body and l.state = :state and l.year <= :year
            group by l.ledger, l.movement, l.year
            """,
            Object[].class)
        .setParameter("body", body.value())
        .setParameter("state", LineState.COUNTS)
        .setParameter("year", lastYear)
        .getResultStream()
        .map(Sum::of)
        .toList();
  }

  /** The lines that count for some movements of a ledger in some years, in the order of ids. */
  List<LedgerLine> counted(
      BodyCode body,
      Ledger ledger,
      Collection<Movement> movements,
      int firstYear,
      int lastYear,
      String after,
      int limit) {
    return em.createQuery(
            """
            select l from LedgerLine l
            where l.body = :body and l.ledger = :ledger and l.movement in :movements
              and l.year between :first and :last and l.state = :state and l.id > :after
            order by l.id
            """,
            LedgerLine.class)
        .setParameter("body", body.value())
        .setParameter("ledger", ledger)
        .setParameter("movements", movements)
        .setParameter("state", LineState.COUNTS)
        .setParameter("first", firstYear)
        .setParameter("last", lastYear)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  void flush() {
    em.flush();
  }
}
