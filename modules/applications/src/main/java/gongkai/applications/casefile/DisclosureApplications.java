package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

  /** Cases that were split from this one, by number. */
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

  /** Open cases whose clock was last read before a day, after an id, by id. */
  public List<DisclosureApplication> openReadBefore(LocalDate day, String afterId, int limit) {
    return em.createQuery(
            """
            select a from DisclosureApplication a
            where a.open = true and a.dial.readOn < :day and a.id > :after
            order by a.id
            """,
            DisclosureApplication.class)
        .setParameter("day", day)
        .setParameter("after", afterId)
        .setMaxResults(limit)
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
