package gongkai.applications.mail.post;

import gongkai.applications.mail.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of mails; works in the caller's transaction. */
@ApplicationScoped
public class MailRows {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  MailRows() {}

  /** On a given persistence context. */
  MailRows(EntityManager em) {
    this.em = em;
  }

  void add(QueuedMail mail, MailContent content) {
    em.persist(mail);
    em.persist(content);
    em.flush();
  }

  Optional<QueuedMail> byKey(String key) {
    return em.createQuery("select m from QueuedMail m where m.onceKey = :key", QueuedMail.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** The mail, locked until the transaction ends. */
  Optional<QueuedMail> locked(String id) {
    return Optional.ofNullable(em.find(QueuedMail.class, id))
        .map(
            mail -> {
              em.refresh(mail, LockModeType.PESSIMISTIC_WRITE);
              return mail;
            });
  }

  /** The mail that is due the longest. */
  Optional<QueuedMail> due(Instant now) {
    return em.createQuery(
            """
            select m from QueuedMail m where m.state = :queued and m.nextAt <= :now
            order by m.nextAt, m.id
            """,
            QueuedMail.class)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .flatMap(mail -> locked(mail.id()))
        .filter(mail -> mail.due(now));
  }

  List<QueuedMail> in(MailState state, int limit) {
    return em.createQuery(
            """
            select m from QueuedMail m where m.state = :state order by m.queuedAt desc, m.id
            """,
            QueuedMail.class)
        .setParameter("state", state)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(List<MailState> states) {
    return em.createQuery("select count(m) from QueuedMail m where m.state in :states", Long.class)
        .setParameter("states", states)
        .getSingleResult();
  }

  MailContent content(String id) {
    MailContent content = em.find(MailContent.class, id);
    if (content == null) {
      throw new IllegalStateException("Mail without content: " + id);
    }
    return content;
  }

  void flush() {
    em.flush();
  }
}
