package gongkai.applications.intake;

import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts failures to open a case by number, whether or not there is such a number, and by source.
 * They fade by half within the time of the bar, and are stored, so that a start forgets nothing.
 */
@ApplicationScoped
class Attempts {
  private static final Duration FORGOTTEN = Duration.ofDays(2);

  /** Failures fade while they are made; those that fall short by less than this are enough. */
  private static final double FADED = 0.5;

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Vault vault;
  private Clock clock;
  private AttemptLimits limits;

  @SuppressWarnings("NullAway.Init")
  Attempts() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Attempts(
      Vault vault,
      Clock clock,
      @ConfigProperty(name = "gongkai.applications.access.number-failures", defaultValue = "10")
          int byNumber,
      @ConfigProperty(name = "gongkai.applications.access.source-failures", defaultValue = "30")
          int bySource,
      @ConfigProperty(name = "gongkai.applications.access.bar-minutes", defaultValue = "15")
          int minutes) {
    this.vault = vault;
    this.clock = clock;
    this.limits = new AttemptLimits(byNumber, bySource, Duration.ofMinutes(minutes));
  }

  Attempts(EntityManager em, Vault vault, Clock clock, AttemptLimits limits) {
    this.em = em;
    this.vault = vault;
    this.clock = clock;
    this.limits = limits;
  }

  /** Until when number or source are barred, if they are. */
  Optional<Instant> barredUntil(Kind kind, String number, String source) {
    List<?> found =
        em.createNativeQuery(
                """
                select max(barred_until) from applications.attempt
                where subject = ?1 or subject = ?2
                """)
            .setParameter(1, subject(kind, "number", number))
            .setParameter(2, subject(kind, "source", source))
            .getResultList();
    return found.stream()
        .filter(until -> until != null)
        .map(until -> Instant.ofEpochMilli(((Number) until).longValue()))
        .filter(until -> until.isAfter(clock.instant()))
        .findFirst();
  }

  /** Counts a failure, and bars number or source when there were too many. */
  void failed(Kind kind, String number, String source) {
    Stream.of(
            new Counted(subject(kind, "number", number), limits.byNumber()),
            new Counted(subject(kind, "source", source), limits.bySource()))
        // one order for all, so that two who guess cannot wait for each other
        .sorted((a, b) -> a.subject().compareTo(b.subject()))
        .forEach(this::count);
  }

  private void count(Counted counted) {
    long now = clock.millis();
    if (touch(counted.subject(), now) == 0) {
      em.createNativeQuery(
              """
              insert into applications.attempt (subject, failures, at_ms, barred_until)
              values (?1, 0, ?2, 0) on conflict do nothing
              """)
          .setParameter(1, counted.subject())
          .setParameter(2, now)
          .executeUpdate();
      touch(counted.subject(), now);
    }
    em.createNativeQuery(
            """
            update applications.attempt set barred_until = ?2
            where subject = ?1 and failures >= ?3 and barred_until <= ?4
            """)
        .setParameter(1, counted.subject())
        .setParameter(2, now + limits.bar().toMillis())
        .setParameter(3, counted.most() - FADED)
        .setParameter(4, now)
        .executeUpdate();
  }

  private int touch(String subject, long now) {
    return em.createNativeQuery(
            """
            update applications.attempt
            set failures = failures * power(0.5, (cast(?2 as double precision) - at_ms) / ?3) + 1,
              at_ms = ?4
            where subject = ?1
            """)
        .setParameter(1, subject)
        .setParameter(2, (double) now)
        .setParameter(3, (double) limits.bar().toMillis())
        .setParameter(4, now)
        .executeUpdate();
  }

  /** Forgets what has faded. */
  void forget() {
    em.createNativeQuery("delete from applications.attempt where at_ms < ?1")
        .setParameter(1, clock.instant().minus(FORGOTTEN).toEpochMilli())
        .executeUpdate();
  }

  private String subject(Kind kind, String what, String value) {
    return vault.fingerprint(kind + ":" + what + ":" + value, "attempt");
  }

  private record Counted(String subject, int most) {}

  /** What is attempted; each is counted for itself. */
  enum Kind {
    /** Opening a case. */
    OPEN,
    /** Having a fresh code sent. */
    RECOVER
  }
}
