package gongkai.applications.tally;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.counts.Counts.ClassifiedCase;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the cases of Table 3. Each case of the year is one row of the inner query, with one origin
 * (new or carried over) and one result (an outcome, or open at the end): so 一 + 二 = （七） + 四 holds
 * whatever the dates are. What a ruling ordered to answer again was counted when it was answered
 * first; Table 4 tells of the ruling.
 */
@ApplicationScoped
class CaseTally {
  static final String OPEN = "OPEN";

  /** A case counts from its receipt, or from its submission while that is not confirmed. */
  private static final String COLUMNS =
      """
      select a.id, a.number, a.applicant_kind,
        coalesce(a.received_on, a.submitted_on) as opened,
        case when a.closed_on < coalesce(a.received_on, a.submitted_on)
          then coalesce(a.received_on, a.submitted_on) else a.closed_on end as ended,
        a.outcome, a.channel, a.answered_late
      from applications.application a
      where a.body = ?1 and a.kind = 'DISCLOSURE' and a.channel <> 'RULING' and
      """;

  /** Received in the year; unconfirmed; from before and ended since; from before and open. */
  private static final List<String> PARTS =
      List.of(
          "a.received_on between ?2 and ?3",
          """
          a.received_on is null and a.submitted_on <= ?3
            and (a.closed_on is null or a.closed_on >= ?2 or a.submitted_on >= ?2)
          """,
          "a.received_on < ?2 and a.closed_on >= ?2",
          "a.received_on < ?2 and a.closed_on is null");

  /** A case of the year, whichever part it belongs to. */
  private static final String ANY =
      """
      coalesce(a.received_on, a.submitted_on) <= ?3
        and (a.closed_on is null or a.closed_on >= ?2
          or coalesce(a.received_on, a.submitted_on) >= ?2)
      """;

  static final String CASES =
      """
      select c.id, c.number, c.applicant_kind, c.opened, c.ended,
        case when c.opened < ?2 then 1 else 0 end as carried,
        case when c.ended is null or c.ended > ?3 then 'OPEN' else c.outcome end as result,
        c.channel, c.answered_late
      from (%s) c
      """
          .formatted(
              PARTS.stream().map(COLUMNS::concat).collect(Collectors.joining("\nunion all\n")));

  /** Walks the index of numbers, so that each page reads no more than its own cases. */
  private static final String BY_NUMBER = ANY + " order by a.body desc, a.number desc, a.id desc";

  private static final String COUNT =
      """
      select d.applicant_kind, d.carried, d.result, count(*) from (%s) d
      group by d.applicant_kind, d.carried, d.result
      """
          .formatted(CASES);

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  CaseTally() {}

  CaseTally(EntityManager em) {
    this.em = em;
  }

  Table3 table(Year year, TableFormat format) {
    Map<String, Map<ApplicantKind, Integer>> cells = new HashMap<>();
    List<Table3Row> rows = Table3Row.of(format);
    rows.forEach(row -> cells.put(row.key(), zeros()));
    for (Object found : year.query(em, COUNT).getResultList()) {
      Object[] columns = (Object[]) found;
      var kind = ApplicantKind.valueOf((String) columns[0]);
      boolean carried = ((Number) columns[1]).intValue() == 1;
      int cases = ((Number) columns[3]).intValue();
      Table3Row origin = carried ? Table3Row.CARRIED_OVER : Table3Row.NEW;
      add(cells, origin, kind, cases);
      add(cells, result(rows, (String) columns[2]), kind, cases);
    }
    return new Table3(year.body(), year.year(), format, cells);
  }

  private static Map<ApplicantKind, Integer> zeros() {
    Map<ApplicantKind, Integer> row = new EnumMap<>(ApplicantKind.class);
    for (ApplicantKind kind : ApplicantKind.values()) {
      row.put(kind, 0);
    }
    return row;
  }

  private static void add(
      Map<String, Map<ApplicantKind, Integer>> cells,
      Table3Row row,
      ApplicantKind kind,
      int cases) {
    cells
        .getOrDefault(row.key(), new EnumMap<>(ApplicantKind.class))
        .merge(kind, cases, Integer::sum);
  }

  private static Table3Row result(List<Table3Row> rows, String result) {
    if (result.equals(OPEN)) {
      return Table3Row.CARRIED_FORWARD;
    }
    Outcome outcome = Outcome.valueOf(result);
    return rows.stream()
        .filter(row -> row.outcomes().contains(outcome))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No row for " + outcome));
  }

  List<CountedCase> cases(
      Year year, Table3Row row, @Nullable ApplicantKind column, String after, int limit) {
    String sql =
        "select d.id, d.number, d.opened, d.ended, d.result from ("
            + CASES
            + ") d where d.number > ?4 and "
            + condition(row)
            + (column == null ? "" : " and d.applicant_kind = '" + column.name() + "'")
            + " order by d.number";
    List<?> found = year.query(em, sql).setParameter(4, after).setMaxResults(limit).getResultList();
    return found.stream().map(columns -> counted((Object[]) columns)).toList();
  }

  List<ClassifiedCase> classified(Year year, String before, int limit) {
    Query query =
        before.isEmpty()
            ? year.query(em, COLUMNS + BY_NUMBER)
            : year.query(em, COLUMNS + " a.number < ?4 and " + BY_NUMBER).setParameter(4, before);
    List<?> found = query.setMaxResults(limit).getResultList();
    return found.stream().map(columns -> classified((Object[]) columns, year)).toList();
  }

  private static ClassifiedCase classified(Object[] columns, Year year) {
    LocalDate opened = day(columns[3]);
    LocalDate ended = columns[4] == null ? null : day(columns[4]);
    boolean open = ended == null || ended.getYear() > year.year();
    var counted =
        new CountedCase(
            new CaseId((String) columns[0]),
            (String) columns[1],
            opened,
            open ? null : ended,
            open ? null : Outcome.valueOf((String) columns[5]));
    return new ClassifiedCase(
        counted, ApplicantKind.valueOf((String) columns[2]), opened.getYear() < year.year());
  }

  private static String condition(Table3Row row) {
    if (row.result()) {
      return row.outcomes().stream()
          .map(outcome -> "'" + outcome.name() + "'")
          .collect(Collectors.joining(", ", "d.result in (", ")"));
    }
    if (row.equals(Table3Row.CARRIED_FORWARD)) {
      return "d.result = 'OPEN'";
    }
    return row.equals(Table3Row.CARRIED_OVER) ? "d.carried = 1" : "d.carried = 0";
  }

  static CountedCase counted(Object[] columns) {
    boolean open = columns[4].equals(OPEN);
    return new CountedCase(
        new CaseId((String) columns[0]),
        (String) columns[1],
        day(columns[2]),
        open ? null : day(columns[3]),
        open ? null : Outcome.valueOf((String) columns[4]));
  }

  static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
