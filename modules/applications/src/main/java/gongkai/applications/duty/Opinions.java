package gongkai.applications.duty;

import gongkai.applications.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The store of opinions; works in the caller's transaction, who holds the lock of the case. */
@ApplicationScoped
public class Opinions {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  Opinions() {}

  /** On a given persistence context. */
  public Opinions(EntityManager em) {
    this.em = em;
  }

  /** The opinions asked in a case, oldest first. */
  public List<Opinion> of(CaseId id) {
    return em.createQuery(
            "select o from Opinion o where o.caseId = :id order by o.number", Opinion.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** Keeps a new one. */
  public void add(Opinion opinion) {
    em.persist(opinion);
  }
}
