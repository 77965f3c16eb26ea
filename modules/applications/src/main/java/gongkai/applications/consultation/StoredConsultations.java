package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.party.ConsultationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of consultations; works in the caller's transaction. */
@ApplicationScoped
class StoredConsultations {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  StoredConsultations() {}

  StoredConsultations(EntityManager em) {
    this.em = em;
  }

  Optional<Consultation> find(ConsultationId id) {
    return Optional.ofNullable(em.find(Consultation.class, id.value()));
  }

  /** The consultation, locked until the transaction ends, so that its version can be trusted. */
  Optional<Consultation> locked(ConsultationId id) {
    return Optional.ofNullable(
        em.find(Consultation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those of a case, by number. */
  List<Consultation> of(CaseId application) {
    return em.createQuery(
            "select c from Consultation c where c.caseId = :id order by c.number",
            Consultation.class)
        .setParameter("id", application.value())
        .getResultList();
  }

  /** Those that wait for an answer in open cases of the bodies, the first sent first. */
  List<Consultation> awaited(List<String> bodies, int limit) {
    return em.createQuery(
            """
            select c from Consultation c
            where c.body in :bodies and c.course.answered is null and c.course.sent is not null
              and exists (
                select a.id from DisclosureApplication a where a.id = c.caseId and a.closedOn is null)
            order by c.course.sent, c.id
            """,
            Consultation.class)
        .setParameter("bodies", bodies)
        .setMaxResults(limit)
        .getResultList();
  }

  void add(Consultation consultation) {
    em.persist(consultation);
  }

  void flush() {
    em.flush();
  }
}
