package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of cases; works in the caller's transaction. */
@ApplicationScoped
public class DisclosureApplications {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  DisclosureApplications() {}

  /** On a given persistence context. */
  public DisclosureApplications(EntityManager em) {
    this.em = em;
  }

  /** The case. */
  public Optional<DisclosureApplication> find(CaseId id) {
    return Optional.ofNullable(em.find(DisclosureApplication.class, id.value()));
  }

  /** The case, locked until the transaction ends, so that its version can be trusted. */
  public Optional<DisclosureApplication> locked(CaseId id) {
    return Optional.ofNullable(
        em.find(DisclosureApplication.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The case of that registration number. */
  public Optional<DisclosureApplication> byNumber(String number) {
    return em.createQuery(
            "select a from DisclosureApplication a where a.intent.number = :number",
            DisclosureApplication.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Cases that came of this one, split from it or answering it again, by number. */
  public List<DisclosureApplication> parts(CaseId id) {
    return em.createQuery(
            """
            select a from DisclosureApplication a where a.links.parent = :id
            order by a.intent.number
            """,
            DisclosureApplication.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** Keeps a new case. */
  public void add(DisclosureApplication application) {
    em.persist(application);
  }

  /** Writes what changed, so that versions are known. */
  public void flush() {
    em.flush();
  }
}
