package gongkai.gate.override;

import gongkai.journal.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The recorded overrides. */
@ApplicationScoped
public class Waivers {
  private static final String OF_RECORD =
      "select w from Waiver w where w.type = :type and w.key = :key ";

  @PersistenceContext(unitName = "gongkai.gate")
  private EntityManager em;

  Waivers() {}

  /** On a given persistence context. */
  public Waivers(EntityManager em) {
    this.em = em;
  }

  /** What two persons let pass for exactly this content. */
  public Set<Pass> confirmed(RecordKey key, String contentHash) {
    return em
        .createQuery(
            OF_RECORD + "and w.contentHash = :hash and w.confirmedBy is not null", WaiverRow.class)
        .setParameter("type", key.type())
        .setParameter("key", key.key())
        .setParameter("hash", contentHash)
        .getResultList()
        .stream()
        .map(WaiverRow::view)
        .map(waiver -> new Pass(waiver.check(), waiver.code()))
        .collect(Collectors.toSet());
  }

  List<WaiverRow> of(RecordKey key) {
    return em.createQuery(OF_RECORD + "order by w.number desc", WaiverRow.class)
        .setParameter("type", key.type())
        .setParameter("key", key.key())
        .getResultList();
  }

  Optional<WaiverRow> find(long number) {
    return Optional.ofNullable(em.find(WaiverRow.class, number));
  }

  long add(WaiverRow waiver) {
    em.persist(waiver);
    return waiver.number();
  }

  /** A code of a check that may pass. */
  public record Pass(String check, String code) {}
}
