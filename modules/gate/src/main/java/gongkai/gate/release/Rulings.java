package gongkai.gate.release;

import gongkai.gate.Finding;
import gongkai.gate.ReleaseGate.Ruling;
import gongkai.gate.Submission;
import gongkai.journal.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The record of all decisions. */
@ApplicationScoped
class Rulings {
  @PersistenceContext(unitName = "gongkai.gate")
  private EntityManager em;

  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Rulings() {}

  @Inject
  Rulings(Clock clock) {
    this.clock = clock;
  }

  Rulings(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** In a transaction of its own: that it was held stays true when the caller rolls back. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void held(Submission submission, List<Finding> findings) {
    record(
        submission, 0, findings.stream().map(f -> f.check() + ":" + f.code()).distinct().toList());
  }

  void released(Submission submission, long position) {
    record(submission, position, List.of());
  }

  List<Ruling> of(RecordKey key) {
    return em
        .createQuery(
            "select r from RulingRow r where r.type = :type and r.key = :key order by r.at desc",
            RulingRow.class)
        .setParameter("type", key.type())
        .setParameter("key", key.key())
        .getResultList()
        .stream()
        .map(RulingRow::view)
        .toList();
  }

  List<Ruling> recent(int limit) {
    return em
        .createQuery("select r from RulingRow r order by r.at desc", RulingRow.class)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(RulingRow::view)
        .toList();
  }

  private void record(Submission submission, long position, List<String> objections) {
    em.persist(
        new RulingRow(
            new Ruling(
                submission.subject(),
                submission.reviews().contentHash(),
                clock.instant(),
                position > 0,
                position,
                objections)));
  }
}
