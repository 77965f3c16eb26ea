package gongkai.applications.tally;

import gongkai.office.BodyCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;

/** A body's year: binds the parameters that all counting queries share. */
record Year(BodyCode body, int year) {

  /** A query with the body as ?1, the first day as ?2 and the last day as ?3. */
  Query query(EntityManager em, String sql) {
    return em.createNativeQuery(sql)
        .setParameter(1, body.value())
        .setParameter(2, LocalDate.of(year, 1, 1))
        .setParameter(3, LocalDate.of(year, 12, 31));
  }
}
