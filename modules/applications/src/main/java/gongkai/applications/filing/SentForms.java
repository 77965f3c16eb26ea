package gongkai.applications.filing;

import gongkai.applications.CaseId;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers which forms were sent, by keyed hash of their key, so that a form that is sent twice is
 * one application; and how many a source has sent within the hour.
 */
@ApplicationScoped
public class SentForms {
  private static final Duration WINDOW = Duration.ofHours(1);

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Vault vault;
  private Clock clock;
  private int perHour;

  @SuppressWarnings("NullAway.Init")
  SentForms() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  SentForms(
      Vault vault,
      Clock clock,
      @ConfigProperty(name = "gongkai.applications.intake.per-hour", defaultValue = "30")
          int perHour) {
    this.vault = vault;
    this.clock = clock;
    this.perHour = perHour;
  }

  /** On a given persistence context. */
  public SentForms(EntityManager em, Vault vault, Clock clock, int perHour) {
    this(vault, clock, perHour);
    this.em = em;
  }

  /** The case that came of a form. */
  public Optional<CaseId> find(String key) {
    List<String> keys = vault.fingerprints(key, "form");
    List<?> found =
        em.createNativeQuery(
                "select case_id from applications.submission where form_key in ('%s')"
                    .formatted(String.join("','", keys)))
            .getResultList();
    return found.stream().findFirst().map(id -> new CaseId((String) id));
  }

  /** Says whether a source has sent as many as it may. */
  public boolean busy(String source) {
    Object sent =
        em.createNativeQuery(
                """
                select count(*) from applications.submission
                where source_key = ?1 and at_ms > ?2
                """)
            .setParameter(1, vault.fingerprint(source, "source"))
            .setParameter(2, clock.instant().minus(WINDOW).toEpochMilli())
            .getSingleResult();
    return ((Number) sent).longValue() >= perHour;
  }

  /**
   * Notes that a form becomes a case; others who send it wait until the transaction ends.
   *
   * @return false when somebody was faster
   */
  public boolean claim(String key, CaseId id, String source) {
    return em.createNativeQuery(
                """
                insert into applications.submission (form_key, case_id, source_key, at_ms)
                values (?1, ?2, ?3, ?4) on conflict do nothing
                """)
            .setParameter(1, vault.fingerprint(key, "form"))
            .setParameter(2, id.value())
            .setParameter(3, vault.fingerprint(source, "source"))
            .setParameter(4, clock.millis())
            .executeUpdate()
        == 1;
  }
}
