package gongkai.applications.mail.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys what old mails said and to whom (PIPL, Article 19: no longer than needed); that one left
 * stays. A mail that waited so long for a person is given up.
 */
@ApplicationScoped
@Transactional
public class MailSweep {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Clock clock;
  private int days;

  @SuppressWarnings("NullAway.Init")
  MailSweep() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  MailSweep(
      Clock clock,
      @ConfigProperty(name = "gongkai.mail.keep-days", defaultValue = "180") int days) {
    this.clock = clock;
    this.days = days;
  }

  MailSweep(EntityManager em, Clock clock, int days) {
    this.em = em;
    this.clock = clock;
    this.days = days;
  }

  /** Sweeps once; says how many mails lost their content. */
  public int sweep() {
    long before = clock.instant().minus(Duration.ofDays(days)).toEpochMilli();
    em.createNativeQuery(
            """
            update applications.mail set state = 'CANCELLED', version = version + 1
            where state in ('FAILED', 'UNCERTAIN') and queued_at < ?1
            """)
        .setParameter(1, before)
        .executeUpdate();
    em.createNativeQuery(
            """
            update applications.mail set masked = ''
            where state in ('SENT', 'CANCELLED') and queued_at < ?1 and masked <> ''
            """)
        .setParameter(1, before)
        .executeUpdate();
    return em.createNativeQuery(
            """
            delete from applications.mail_content where mail_id in
              (select id from applications.mail
               where state in ('SENT', 'CANCELLED') and queued_at < ?1)
            """)
        .setParameter(1, before)
        .executeUpdate();
  }
}
