package gongkai.applications.listing;

import gongkai.applications.desk.CaseQuery.Span;
import gongkai.applications.desk.Workload;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts in the database, in one query a table. */
@ApplicationScoped
@Transactional
class WorkloadFigures implements Workload {
  private static final int MOST_MONTHS = 36;
  private static final int MOST_DAYS = 366;

  private static final String FIGURES =
      """
      , count(a),
      sum(case when a.open = false then 1 else 0 end),
      sum(case when a.open = false and a.dial.answeredLate = false then 1 else 0 end),
      sum(case when a.open = false and a.dial.answeredLate = true then 1 else 0 end),
      sum(case when a.open = true then 1 else 0 end),
      sum(case when a.open = true and a.dial.deadline < :figuresToday then 1 else 0 end)""";

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Lookers lookers;

  @SuppressWarnings("NullAway.Init")
  WorkloadFigures() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  WorkloadFigures(Lookers lookers) {
    this.lookers = lookers;
  }

  WorkloadFigures(EntityManager em, Lookers lookers) {
    this.em = em;
    this.lookers = lookers;
  }

  @Override
  public List<Month> months(Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until) {
    String month = "extract(year from a.dial.received), extract(month from a.dial.received)";
    return figures(actor, body, from, until, month).stream()
        .map(
            row ->
                new Month(
                    YearMonth.of(number(row[0]), number(row[1])),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7])))
        .sorted(java.util.Comparator.comparing(Month::month))
        .toList();
  }

  @Override
  public List<Officer> officers(
      Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until) {
    return figures(actor, body, from, until, "a.handling.officer").stream()
        .map(
            row ->
                new Officer(
                    (String) row[0],
                    number(row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6])))
        .sorted(java.util.Comparator.comparing(Officer::login))
        .toList();
  }

  private List<Object[]> figures(
      Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until, String by) {
    if (until.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(until)) {
      throw new IllegalArgumentException("At most %d months".formatted(MOST_MONTHS));
    }
    Scope scope = lookers.scope(actor, body);
    return scope.isEmpty()
        ? List.of()
        : Filter.of(scope, new Span(from.atDay(1), until.atEndOfMonth()))
            .with("figuresToday", lookers.today())
            .query(em, "select " + by + FIGURES, " group by " + by, Object[].class)
            .getResultList();
  }

  @Override
  public List<Day> calendar(Actor actor, @Nullable BodyCode body, int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("1 to %d days".formatted(MOST_DAYS));
    }
    Scope scope = lookers.scope(actor, body);
    LocalDate today = lookers.today();
    return scope.isEmpty()
        ? List.of()
        : new CaseReading(em, lookers.rows())
            .byDeadline(Filter.of(scope, Span.ANY), today, today.plusDays(days - 1L)).stream()
                .map(row -> new Day((LocalDate) row[0], number(row[1])))
                .toList();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
