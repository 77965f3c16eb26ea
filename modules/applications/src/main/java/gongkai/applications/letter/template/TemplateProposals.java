package gongkai.applications.letter.template;

import gongkai.applications.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of texts that staff wrote; works in the caller's transaction. */
@ApplicationScoped
public class TemplateProposals {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  TemplateProposals() {}

  /** On a given persistence context. */
  public TemplateProposals(EntityManager em) {
    this.em = em;
  }

  /** Those of a kind, newest first. */
  List<TemplateProposal> of(LetterKind kind) {
    return em.createQuery(
            "select t from TemplateProposal t where t.kind = :kind order by t.version desc",
            TemplateProposal.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** Those that a second person approved. */
  List<TemplateProposal> approved() {
    return em.createQuery(
            """
            select t from TemplateProposal t
            where t.approver <> '' and t.discarded = false order by t.version desc
            """,
            TemplateProposal.class)
        .getResultList();
  }

  Optional<TemplateProposal> locked(String id) {
    return Optional.ofNullable(em.find(TemplateProposal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(TemplateProposal proposal) {
    em.persist(proposal);
    em.flush();
  }
}
