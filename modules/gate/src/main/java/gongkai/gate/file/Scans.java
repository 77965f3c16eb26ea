package gongkai.gate.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Remembered scans. */
@ApplicationScoped
class Scans {
  @PersistenceContext(unitName = "gongkai.gate")
  private EntityManager em;

  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Scans() {}

  @Inject
  Scans(Clock clock) {
    this.clock = clock;
  }

  Scans(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  Optional<List<Observation>> find(String sha256, int scanner) {
    return Optional.ofNullable(em.find(ScanRow.class, new ScanRow.Key(sha256, scanner)))
        .map(ScanRow::observations);
  }

  /** In a transaction of its own: two who scan the same file must not disturb what they publish. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void remember(String sha256, int scanner, List<Observation> observations) {
    if (find(sha256, scanner).isEmpty()) {
      em.persist(new ScanRow(sha256, scanner, clock.instant(), observations));
      em.flush();
    }
  }
}
