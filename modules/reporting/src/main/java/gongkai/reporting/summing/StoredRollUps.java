package gongkai.reporting.summing;

import gongkai.office.BodyCode;
import gongkai.reporting.rollup.MemberChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store of roll-ups and of who joined and left; works in the caller's transaction. */
@ApplicationScoped
class StoredRollUps {
  @PersistenceContext(unitName = "gongkai.reporting")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  StoredRollUps() {}

  StoredRollUps(EntityManager em) {
    this.em = em;
  }

  Optional<RollUp> find(BodyCode body, int year) {
    return Optional.ofNullable(em.find(RollUp.class, RollUp.key(body, year)));
  }

  /** The roll-up, locked until the transaction ends, so that its version can be trusted. */
  Optional<RollUp> locked(BodyCode body, int year) {
    return Optional.ofNullable(
        em.find(RollUp.class, RollUp.key(body, year), LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Object entity) {
    em.persist(entity);
  }

  Optional<StoredChange> change(String id) {
    return Optional.ofNullable(em.find(StoredChange.class, id));
  }

  void remove(StoredChange change) {
    em.remove(change);
  }

  /** What joined and left a parent, newest first. */
  List<MemberChange> changes(BodyCode parent) {
    return em.createQuery(
            "select c from StoredChange c where c.parent = :parent order by c.on desc, c.id",
            StoredChange.class)
        .setParameter("parent", parent.value())
        .getResultStream()
        .map(StoredChange::view)
        .toList();
  }

  /** Puts the parts of a report as it was handed in in the place of former ones. */
  void freeze(long report, String contentHash, List<Part> parts) {
    em.createQuery("delete from FrozenPart p where p.report = :report and p.contentHash = :hash")
        .setParameter("report", report)
        .setParameter("hash", contentHash)
        .executeUpdate();
    parts.forEach(part -> em.persist(new FrozenPart(report, contentHash, part)));
    em.flush();
  }

  /** Which edition of each part counted when a content was handed in. */
  Map<BodyCode, Integer> editions(long report, String contentHash) {
    Map<BodyCode, Integer> editions = new HashMap<>();
    em.createQuery(
            "select p from FrozenPart p where p.report = :report and p.contentHash = :hash",
            FrozenPart.class)
        .setParameter("report", report)
        .setParameter("hash", contentHash)
        .getResultStream()
        .forEach(part -> editions.put(part.part(), part.edition()));
    return editions;
  }

  void flush() {
    em.flush();
  }
}
