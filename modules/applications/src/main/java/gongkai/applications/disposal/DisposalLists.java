package gongkai.applications.disposal;

import gongkai.applications.CaseId;
import gongkai.applications.retention.Disposals.Disposal;
import gongkai.applications.retention.Disposals.OverFile;
import gongkai.applications.retention.Disposals.State;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of lists; works in the caller's transaction. */
@ApplicationScoped
class DisposalLists {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private RemarkSeals seals;

  @SuppressWarnings("NullAway.Init")
  DisposalLists() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  DisposalLists(RemarkSeals seals) {
    this.seals = seals;
  }

  DisposalLists(EntityManager em, RemarkSeals seals) {
    this.em = em;
    this.seals = seals;
  }

  /** What became of a file of a list. */
  enum Result {
    WAITING,
    DISPOSED,
    KEPT
  }

  void add(DisposalList list, String remark, List<OverFile> files) {
    em.persist(list.with(seals.seal(list, remark)));
    em.flush();
    for (OverFile file : files) {
      em.createNativeQuery(
              """
              insert into applications.disposal_file (disposal_id, case_id, number, result)
              values (?1, ?2, ?3, ?4)
              """)
          .setParameter(1, list.id())
          .setParameter(2, file.id().value())
          .setParameter(3, file.number())
          .setParameter(4, Result.WAITING.name())
          .executeUpdate();
    }
  }

  /** The list, locked until the transaction ends. */
  Optional<DisposalList> locked(String id) {
    return Optional.ofNullable(em.find(DisposalList.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Lists of a body, newest first. */
  List<Disposal> latest(BodyCode body, int limit) {
    return em.createQuery(
            "select d from DisposalList d where d.body = :body order by d.proposedAt desc, d.id",
            DisposalList.class)
        .setParameter("body", body.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  Disposal view(DisposalList list) {
    em.flush();
    return list.view(seals.open(list), count(list, Result.DISPOSED), count(list, Result.KEPT));
  }

  private int count(DisposalList list, Result result) {
    Object found =
        em.createNativeQuery(
                """
                select count(*) from applications.disposal_file
                where disposal_id = ?1 and result = ?2
                """)
            .setParameter(1, list.id())
            .setParameter(2, result.name())
            .getSingleResult();
    return ((Number) found).intValue();
  }

  /** Ids of the lists whose files are going, the oldest first. */
  List<String> running() {
    return em.createQuery(
            "select d.id from DisposalList d where d.state = :state order by d.proposedAt",
            String.class)
        .setParameter("state", State.RUNNING)
        .getResultList();
  }

  /** The next file of a list that nobody has dealt with. */
  Optional<CaseId> next(DisposalList list) {
    List<?> found =
        em.createNativeQuery(
                """
                select case_id from applications.disposal_file
                where disposal_id = ?1 and result = ?2 order by case_id
                """)
            .setParameter(1, list.id())
            .setParameter(2, Result.WAITING.name())
            .setMaxResults(1)
            .getResultList();
    return found.stream().findFirst().map(id -> new CaseId((String) id));
  }

  void note(DisposalList list, CaseId id, Result result) {
    em.createNativeQuery(
            """
            update applications.disposal_file set result = ?3
            where disposal_id = ?1 and case_id = ?2
            """)
        .setParameter(1, list.id())
        .setParameter(2, id.value())
        .setParameter(3, result.name())
        .executeUpdate();
  }
}
