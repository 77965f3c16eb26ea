package gongkai.applications.approval;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.desk.ProposalView.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of proposals; works in the caller's transaction, who holds the lock of the case. */
@ApplicationScoped
public class Proposals {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  Proposals() {}

  /** On a given persistence context. */
  public Proposals(EntityManager em) {
    this.em = em;
  }

  /** The proposals of a case, oldest first. */
  public List<Proposal> of(CaseId id) {
    return em.createQuery(
            "select p from Proposal p where p.caseId = :id order by p.number", Proposal.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** The one of which approval or dispatch is still to come. */
  public Optional<Proposal> pending(CaseId id) {
    return of(id).stream().filter(Proposal::pending).findFirst();
  }

  /** Says whether a letter of that kind is approved and has not left. */
  public Optional<Proposal> approved(CaseId id, LetterKind letter) {
    return of(id).stream()
        .filter(each -> each.state() == State.APPROVED && each.letter() == letter)
        .findFirst();
  }

  /** Keeps a new one. */
  public void add(Proposal proposal) {
    em.persist(proposal);
  }
}
