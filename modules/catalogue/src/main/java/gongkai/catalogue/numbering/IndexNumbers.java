package gongkai.catalogue.numbering;

import gongkai.office.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives out index numbers, gap-free for each body and year: who has asked for the next number holds
 * the counter until the transaction ends, and only what became public takes the number.
 */
@ApplicationScoped
public class IndexNumbers {
  private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{1,9})\\D*$");

  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  IndexNumbers() {}

  /** On a given persistence context. */
  public IndexNumbers(EntityManager em) {
    this.em = em;
  }

  /** The next number of a body and year; waits for others, and makes others wait. */
  public Next next(Body body, int year) {
    return new Next(body, year, lock(body, year) + 1);
  }

  /** The number that would be next now; nobody waits. */
  public Next preview(Body body, int year) {
    return new Next(body, year, last(body, year) + 1);
  }

  /** The number was used. */
  public void take(Next next) {
    on(next.body(), next.year(), "update catalogue.index_counter set last_number = ?3 where ")
        .setParameter(3, next.number())
        .executeUpdate();
  }

  /**
   * Keeps the counter above a number that was given out on a former site, if it has the form of the
   * body's scheme.
   */
  public void reserve(Body body, int year, String formerNumber) {
    Matcher digits = LAST_DIGITS.matcher(formerNumber);
    if (!digits.find()) {
      return;
    }
    var former = new Next(body, year, Integer.parseInt(digits.group(1)));
    if (former.text().equals(formerNumber) && former.number() > lock(body, year)) {
      take(former);
    }
  }

  private int lock(Body body, int year) {
    String touch = "update catalogue.index_counter set last_number = last_number where ";
    if (on(body, year, touch).executeUpdate() == 0) {
      em.createNativeQuery(
              """
              insert into catalogue.index_counter (body, for_year, last_number)
              values (?1, ?2, 0) on conflict do nothing
              """)
          .setParameter(1, body.code().value())
          .setParameter(2, year)
          .executeUpdate();
      on(body, year, touch).executeUpdate();
    }
    return last(body, year);
  }

  private int last(Body body, int year) {
    List<?> found =
        em.createNativeQuery(
                "select last_number from catalogue.index_counter where body = ?1 and for_year = ?2")
            .setParameter(1, body.code().value())
            .setParameter(2, year)
            .getResultList();
    return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
  }

  private Query on(Body body, int year, String verb) {
    return em.createNativeQuery(verb + "body = ?1 and for_year = ?2")
        .setParameter(1, body.code().value())
        .setParameter(2, year);
  }

  /** A number of a body and year. */
  public record Next(Body body, int year, int number) {
    /** The index number by the body's scheme. */
    public String text() {
      return new IndexPattern(body.indexScheme()).format(body.creditCode(), year, number);
    }

    /** The number after this one. */
    public Next after() {
      return new Next(body, year, number + 1);
    }
  }
}
