package gongkai.applications.listing;

import gongkai.applications.desk.CaseQuery.Span;
import gongkai.applications.desk.Workload;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts in the database, in two queries a table. */
@ApplicationScoped
@Transactional
class WorkloadFigures implements Workload {
  private static final int MOST_MONTHS = 36;
  private static final int MOST_DAYS = 366;

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Lookers lookers;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  WorkloadFigures() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  WorkloadFigures(Lookers lookers, AuditTrail audit) {
    this.lookers = lookers;
    this.audit = audit;
  }

  WorkloadFigures(EntityManager em, Lookers lookers, AuditTrail audit) {
    this(lookers, audit);
    this.em = em;
  }

  @Override
  public List<Month> months(Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until) {
    String month = "extract(year from a.dial.received), extract(month from a.dial.received)";
    return figures(actor, body, from, until, month, 2).entrySet().stream()
        .map(
            entry -> {
              List<?> key = entry.getKey();
              Tally tally = entry.getValue();
              return new Month(
                  YearMonth.of(number(key.get(0)), number(key.get(1))),
                  tally.received(),
                  tally.closed(),
                  tally.inTime,
                  tally.late,
                  tally.open,
                  tally.openLate);
            })
        .sorted(Comparator.comparing(Month::month))
        .toList();
  }

  @Override
  public List<Officer> officers(
      Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until) {
    return figures(actor, body, from, until, "a.handling.officer", 1).entrySet().stream()
        .map(
            entry -> {
              Tally tally = entry.getValue();
              return new Officer(
                  (String) entry.getKey().get(0),
                  tally.received(),
                  tally.closed(),
                  tally.inTime,
                  tally.late,
                  tally.open,
                  tally.openLate);
            })
        .sorted(Comparator.comparing(Officer::login))
        .toList();
  }

  private Map<List<Object>, Tally> figures(
      Actor actor,
      @Nullable BodyCode body,
      YearMonth from,
      YearMonth until,
      String by,
      int columns) {
    if (until.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(until)) {
      throw new IllegalArgumentException("At most %d months".formatted(MOST_MONTHS));
    }
    Scope scope = lookers.scope(actor, body);
    Map<List<Object>, Tally> tallies = new HashMap<>();
    if (scope.isEmpty()) {
      return tallies;
    }
    Filter filter = Filter.of(scope, new Span(from.atDay(1), until.atEndOfMonth()));
    for (Object[] row : grouped(filter, by)) {
      tally(tallies, row, columns).add(row, columns);
    }
    Filter overdue = filter.copy().add("a.dial.deadline < :today", "today", lookers.today());
    for (Object[] row : grouped(overdue, by)) {
      tally(tallies, row, columns).addOverdue(row, columns);
    }
    return tallies;
  }

  private List<Object[]> grouped(Filter filter, String by) {
    String columns = by + ", a.open, a.dial.answeredLate";
    return filter
        .query(em, "select " + columns + ", count(a)", " group by " + columns, Object[].class)
        .getResultList();
  }

  private static Tally tally(Map<List<Object>, Tally> tallies, Object[] row, int columns) {
    List<Object> key = List.of(Arrays.copyOf(row, columns));
    return tallies.computeIfAbsent(key, any -> new Tally());
  }

  /** Counts under one heading. */
  private static final class Tally {
    private int inTime;
    private int late;
    private int open;
    private int openLate;

    void add(Object[] row, int at) {
      int cases = number(row[at + 2]);
      if ((Boolean) row[at]) {
        open += cases;
      } else if ((Boolean) row[at + 1]) {
        late += cases;
      } else {
        inTime += cases;
      }
    }

    void addOverdue(Object[] row, int at) {
      openLate += (Boolean) row[at] ? number(row[at + 2]) : 0;
    }

    int closed() {
      return inTime + late;
    }

    int received() {
      return closed() + open;
    }
  }

  @Override
  public List<Day> calendar(Actor actor, @Nullable BodyCode body, LocalDate from, LocalDate until) {
    if (until.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(until)) {
      throw new IllegalArgumentException("At most %d days".formatted(MOST_DAYS));
    }
    Scope scope = lookers.scope(actor, body);
    return scope.isEmpty()
        ? List.of()
        : new CaseReading(em, lookers.rows())
            .byDeadline(Filter.of(scope, Span.ANY), from, until).stream()
                .map(row -> new Day((LocalDate) row[0], number(row[1])))
                .toList();
  }

  @Override
  public int export(
      Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until, Writer out)
      throws IOException {
    var csv = new WorkloadCsv(out);
    csv.months(months(actor, body, from, until));
    csv.officers(officers(actor, body, from, until));
    audit.record(actor.login(), "workload.exported", "applications", "rows: " + csv.written());
    return csv.written();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
