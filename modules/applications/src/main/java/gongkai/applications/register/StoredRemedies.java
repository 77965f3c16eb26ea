package gongkai.applications.register;

import gongkai.applications.remedy.RemedyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of the register; works in the caller's transaction. */
@ApplicationScoped
class StoredRemedies {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  StoredRemedies() {}

  StoredRemedies(EntityManager em) {
    this.em = em;
  }

  Optional<Remedy> find(RemedyId id) {
    return Optional.ofNullable(em.find(Remedy.class, id.value()));
  }

  /** The entry, locked until the transaction ends, so that its version can be trusted. */
  Optional<Remedy> locked(RemedyId id) {
    return Optional.ofNullable(em.find(Remedy.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Remedy remedy) {
    em.persist(remedy);
  }

  void flush() {
    em.flush();
  }

  /** Rows of a listing; the claimants stay where they are. */
  List<Object[]> rows(RemedyFilter filter, String order, int offset, int limit) {
    return filter
        .query(em, RemedyRows.SELECT, order, Object[].class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(RemedyFilter filter) {
    return filter.query(em, "select count(r.id)", "", Long.class).getSingleResult();
  }
}
