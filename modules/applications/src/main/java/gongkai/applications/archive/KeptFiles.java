package gongkai.applications.archive;

import gongkai.applications.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The store of archived files; works in the caller's transaction. */
@ApplicationScoped
public class KeptFiles {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  KeptFiles() {}

  /** On a given persistence context. */
  public KeptFiles(EntityManager em) {
    this.em = em;
  }

  /** The file of a case, empty before it is archived. */
  public Optional<KeptFile> find(CaseId id) {
    return Optional.ofNullable(em.find(KeptFile.class, id.value()));
  }

  /** Keeps a file. */
  public void add(KeptFile file) {
    em.persist(file);
  }

  /** Says whether there was ever a reconsideration or lawsuit about a case. */
  public boolean isChallenged(CaseId id) {
    return remedies("select count(*) from applications.remedy where case_id = ?1", id);
  }

  /** Says whether a reconsideration or lawsuit about a case has not come to its end. */
  public boolean isContested(CaseId id) {
    return remedies(
        "select count(*) from applications.remedy where case_id = ?1 and state <> 'FINISHED'", id);
  }

  private boolean remedies(String count, CaseId id) {
    Object found = em.createNativeQuery(count).setParameter(1, id.value()).getSingleResult();
    return ((Number) found).longValue() > 0;
  }
}
