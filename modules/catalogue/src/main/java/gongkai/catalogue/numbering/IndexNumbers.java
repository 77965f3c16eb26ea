package gongkai.catalogue.numbering;

import gongkai.office.Body;
import gongkai.office.CreditCode;
import gongkai.office.IndexScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/**
 * Gives out index numbers, gap-free for each body and year: who has asked for the next number holds
 * the counter until the transaction ends, and only what became public takes the number.
 */
@ApplicationScoped
public class IndexNumbers {
  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  IndexNumbers() {}

  /** On a given persistence context. */
  public IndexNumbers(EntityManager em) {
    this.em = em;
  }

  /** The number of a body next to be given out on that day; waits, and makes others wait. */
  public Next next(Body body, LocalDate day) {
    return Next.of(body, day, lock(body, day.getYear()) + 1);
  }

  /** The number that would be next now; nobody waits. */
  public Next preview(Body body, LocalDate day) {
    return Next.of(body, day, last(body, day.getYear()) + 1);
  }

  /** The number was used. */
  public void take(Next next) {
    on(
            next.body(),
            next.day().getYear(),
            "update catalogue.index_counter set last_number = ?3 where ")
        .setParameter(3, next.number())
        .executeUpdate();
  }

  /** Keeps the counter of a year above a serial number that was given out on a former site. */
  public void reserve(Body body, int year, int serial) {
    Next next = next(body, LocalDate.of(year, 1, 1));
    if (serial >= next.number()) {
      take(next.numbered(serial));
    }
  }

  /** The serial number in an index number, if the body's scheme formed it in that year. */
  public static OptionalInt serial(Body body, int year, String indexNumber) {
    return body.scheme().serial(body.credit(), year, indexNumber);
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

  /**
   * A number of a body, given out on a day.
   *
   * @param scheme the body's scheme
   * @param code the body's credit code
   */
  public record Next(Body body, IndexScheme scheme, CreditCode code, LocalDate day, int number) {
    private static Next of(Body body, LocalDate day, int number) {
      return new Next(body, body.scheme(), body.credit(), day, number);
    }

    /** The index number by the body's scheme. */
    public String text() {
      return scheme.format(code, YearMonth.from(day), number);
    }

    /** Another number of the same body and year. */
    public Next numbered(int other) {
      return new Next(body, scheme, code, day, other);
    }

    /** The number after this one. */
    public Next after() {
      return numbered(number + 1);
    }

    /** The same number, given out on another day of the year. */
    public Next on(LocalDate other) {
      return new Next(body, scheme, code, other, number);
    }
  }
}
