package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.letter.LetterId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of letters; works in the caller's transaction. */
@ApplicationScoped
public class LetterRegister {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  LetterRegister() {}

  /** On a given persistence context. */
  LetterRegister(EntityManager em) {
    this.em = em;
  }

  Optional<Letter> find(LetterId id) {
    return Optional.ofNullable(em.find(Letter.class, id.value()));
  }

  /** The letter, locked until the transaction ends. */
  Optional<Letter> locked(LetterId id) {
    return find(id)
        .map(
            letter -> {
              em.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
              return letter;
            });
  }

  List<Letter> of(CaseId application) {
    return em.createQuery(
            "select l from Letter l where l.caseId = :id order by l.createdAt, l.id", Letter.class)
        .setParameter("id", application.value())
        .getResultList();
  }

  /** Says whether its words are there still; they go when the file is disposed of. */
  boolean hasContent(LetterId id) {
    return em.find(LetterContent.class, id.value()) != null;
  }

  LetterContent content(LetterId id) {
    LetterContent content = em.find(LetterContent.class, id.value());
    if (content == null) {
      throw new IllegalStateException("Letter without content: " + id);
    }
    return content;
  }

  void add(Letter letter, LetterContent content) {
    em.persist(letter);
    em.persist(content);
    em.flush();
  }

  void left(LetterDispatch dispatch) {
    em.persist(dispatch);
  }

  void remove(Letter letter) {
    em.remove(content(letter.id()));
    em.remove(letter);
    em.flush();
  }

  void flush() {
    em.flush();
  }
}
