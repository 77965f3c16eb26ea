package gongkai.applications.dispatch;

import gongkai.office.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives out letter numbers, gap-free for each body and year: who has asked for the next one holds
 * the counter until the transaction ends.
 */
@ApplicationScoped
public class LetterNumbers {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private String form = "";

  LetterNumbers() {}

  /** In the form of the settings. */
  @Inject
  LetterNumbers(
      @ConfigProperty(
              name = "gongkai.applications.letters.number",
              defaultValue = "{prefix}公开〔{yyyy}〕{n}号")
          String form) {
    this.form = form;
  }

  /** On a given persistence context. */
  LetterNumbers(EntityManager em, String form) {
    this.em = em;
    this.form = form;
  }

  /** Takes the next number of a body and year; it is given back when the transaction fails. */
  Next take(Body body, int year) {
    String touch = "update applications.letter_counter set last_number = last_number + 1 where ";
    if (on(body, year, touch).executeUpdate() == 0) {
      em.createNativeQuery(
              """
              insert into applications.letter_counter (body, for_year, last_number)
              values (?1, ?2, 0) on conflict do nothing
              """)
          .setParameter(1, body.code().value())
          .setParameter(2, year)
          .executeUpdate();
      on(body, year, touch).executeUpdate();
    }
    int number =
        ((Number)
                on(body, year, "select last_number from applications.letter_counter where ")
                    .getSingleResult())
            .intValue();
    return new Next(year, number, text(body, year, number));
  }

  private String text(Body body, int year, int number) {
    String prefix = body.documentPrefix().isEmpty() ? body.shortName() : body.documentPrefix();
    return form.replace("{prefix}", prefix)
        .replace("{yyyy}", Integer.toString(year))
        .replace("{n}", Integer.toString(number));
  }

  private Query on(Body body, int year, String verb) {
    return em.createNativeQuery(verb + "body = ?1 and for_year = ?2")
        .setParameter(1, body.code().value())
        .setParameter(2, year);
  }

  /** A number that was given. */
  record Next(int year, int number, String text) {}
}
