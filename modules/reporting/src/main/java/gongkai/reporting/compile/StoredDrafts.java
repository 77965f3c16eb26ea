package gongkai.reporting.compile;

import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The store of texts in the making; works in the caller's transaction. */
@ApplicationScoped
class StoredDrafts {
  @PersistenceContext(unitName = "gongkai.reporting")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  StoredDrafts() {}

  StoredDrafts(EntityManager em) {
    this.em = em;
  }

  Optional<Draft> find(BodyCode body, int year) {
    return Optional.ofNullable(em.find(Draft.class, Draft.key(body, year)));
  }

  /** The draft, locked until the transaction ends, so that its version can be trusted. */
  Optional<Draft> locked(BodyCode body, int year) {
    return Optional.ofNullable(
        em.find(Draft.class, Draft.key(body, year), LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Draft draft) {
    em.persist(draft);
  }

  /** Those of the bodies that have a draft on a year. */
  Set<BodyCode> writing(Collection<BodyCode> bodies, int year) {
    if (bodies.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        em.createQuery(
                "select d.body from Draft d where d.body in :bodies and d.year = :year",
                String.class)
            .setParameter("bodies", bodies.stream().map(BodyCode::value).toList())
            .setParameter("year", year)
            .getResultStream()
            .map(BodyCode::new)
            .toList());
  }

  void flush() {
    em.flush();
  }
}
