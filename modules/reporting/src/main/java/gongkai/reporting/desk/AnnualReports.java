package gongkai.reporting.desk;

import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The store of reports; works in the caller's transaction. */
@ApplicationScoped
class AnnualReports {
  @PersistenceContext(unitName = "gongkai.reporting")
  private EntityManager em;

  AnnualReports() {}

  AnnualReports(EntityManager em) {
    this.em = em;
  }

  Optional<AnnualReport> find(long number) {
    return Optional.ofNullable(em.find(AnnualReport.class, number));
  }

  /** The report, locked until the transaction ends, so that its version can be trusted. */
  Optional<AnnualReport> locked(long number) {
    return Optional.ofNullable(em.find(AnnualReport.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The body's report on a year, locked. */
  Optional<AnnualReport> of(BodyCode body, int year) {
    return em.createQuery(
            "select r from AnnualReport r where r.body = :body and r.year = :year",
            AnnualReport.class)
        .setParameter("body", body.value())
        .setParameter("year", year)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The body's report on a year, to look at. */
  Optional<AnnualReport> read(BodyCode body, int year) {
    return em.createQuery(
            "select r from AnnualReport r where r.body = :body and r.year = :year",
            AnnualReport.class)
        .setParameter("body", body.value())
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  /** The reports of bodies, newest year first. */
  List<AnnualReport> of(Collection<BodyCode> bodies) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select r from AnnualReport r where r.body in :bodies
            order by r.year desc, r.body
            """,
            AnnualReport.class)
        .setParameter("bodies", bodies.stream().map(BodyCode::value).toList())
        .getResultList();
  }

  /** What a board shows of the reports of bodies on a year; reads no contents. */
  List<Object[]> standing(Collection<BodyCode> bodies, int year) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select r.body, r.number, r.state, r.summary.waiting, r.statement.contentHash,
              r.publicity.edition, r.summary.errors, r.summary.warnings
            from AnnualReport r where r.body in :bodies and r.year = :year
            """,
            Object[].class)
        .setParameter("bodies", bodies.stream().map(BodyCode::value).toList())
        .setParameter("year", year)
        .getResultList();
  }

  /** Number, body, hash, edition and figures of the locked reports of bodies on a year. */
  List<Object[]> locked(Collection<BodyCode> bodies, int year) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select r.number, r.body, r.summary.lockedHash, r.summary.lockedEdition,
              r.summary.lockedContent
            from AnnualReport r
            where r.body in :bodies and r.year = :year and r.summary.lockedHash <> ''
            """,
            Object[].class)
        .setParameter("bodies", bodies.stream().map(BodyCode::value).toList())
        .setParameter("year", year)
        .getResultList();
  }

  void add(AnnualReport report) {
    em.persist(report);
  }

  /** Writes what changed, so that numbers and versions are known. */
  void flush() {
    em.flush();
  }
}
