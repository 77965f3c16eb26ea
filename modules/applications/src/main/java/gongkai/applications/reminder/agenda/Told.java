package gongkai.applications.reminder.agenda;

import gongkai.applications.reminder.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;

/** What was told to whom; the key of its table refuses a second time. */
@ApplicationScoped
class Told {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  Told() {}

  Told(EntityManager em) {
    this.em = em;
  }

  /** Notes that it is told now; false when it was told before, or just now by another server. */
  boolean note(String login, Due due, Instant at) {
    int added =
        em.createNativeQuery(
                """
                insert into applications.reminder (login, matter, kind, on_day, level, at_ms)
                values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                """)
            .setParameter(1, login)
            .setParameter(2, due.matter())
            .setParameter(3, due.kind().name())
            .setParameter(4, Date.valueOf(due.on()))
            .setParameter(5, due.level().name())
            .setParameter(6, at.toEpochMilli())
            .executeUpdate();
    return added == 1;
  }
}
