package gongkai.applications.numbering;

import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives out registration numbers, gap-free for each body and year: who took one holds the counter
 * until the transaction ends, and a transaction that fails gives it back. Take it late.
 */
@ApplicationScoped
public class RegistrationNumbers {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private RegistrationForm form;

  @SuppressWarnings("NullAway.Init")
  RegistrationNumbers() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  RegistrationNumbers(
      @ConfigProperty(name = "gongkai.applications.number", defaultValue = "{body}-{yyyy}-{n:5}")
          String form) {
    this.form = new RegistrationForm(form);
  }

  /** On a given persistence context. */
  public RegistrationNumbers(EntityManager em, RegistrationForm form) {
    this.em = em;
    this.form = form;
  }

  /** The next number of a body and year; others wait until the transaction ends. */
  public String take(BodyCode body, int year) {
    String next = "update applications.registration_counter set last_number = last_number + 1";
    if (on(body, year, next).executeUpdate() == 0) {
      em.createNativeQuery(
              """
              insert into applications.registration_counter (body, for_year, last_number)
              values (?1, ?2, 0) on conflict do nothing
              """)
          .setParameter(1, body.value())
          .setParameter(2, year)
          .executeUpdate();
      on(body, year, next).executeUpdate();
    }
    Object last =
        on(body, year, "select last_number from applications.registration_counter")
            .getSingleResult();
    return form.format(body, year, ((Number) last).intValue());
  }

  private Query on(BodyCode body, int year, String verb) {
    return em.createNativeQuery(verb + " where body = ?1 and for_year = ?2")
        .setParameter(1, body.value())
        .setParameter(2, year);
  }
}
