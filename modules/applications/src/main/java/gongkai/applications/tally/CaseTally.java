package gongkai.applications.tally;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.counts.Counts.ClassifiedCase;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
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

/**
 * Counts the cases of Table 3. Each case of the year belongs to one part of it, with one origin
 * (new or carried over) and one result (an outcome, or open at the end): so 一 + 二 = （七） + 四 holds
 * whatever the dates are. What a ruling ordered to answer again was counted when it was answered
 * first; Table 4 tells of the ruling.
 */
@ApplicationScoped
class CaseTally {
  static final String OPEN = "OPEN";

  /** What is an application to count at all. */
  static final String COUNTED =
      "a.body = ?1 and a.kind = 'DISCLOSURE' and a.channel <> 'RULING' and ";

  /** A case counts from its receipt, or from its submission while that is not confirmed. */
  static final String SELECTED =
      """
      select a.id, a.number, a.applicant_kind,
        coalesce(a.received_on, a.submitted_on) as opened,
        case when a.closed_on < coalesce(a.received_on, a.submitted_on)
          then coalesce(a.received_on, a.submitted_on) else a.closed_on end as ended,
        a.outcome, a.channel, a.answered_late
      from applications.application a
      where
      """;

  static final String COLUMNS = SELECTED + COUNTED;

  /** The place in {@link #PARTS} of those received in the year. */
  static final int RECEIVED = 0;

  /** The place in {@link #PARTS} of those whose receipt is not confirmed. */
  static final int UNCONFIRMED = 1;

  /** Received in the year; unconfirmed; from before and ended since; from before and open. */
  static final List<String> PARTS =
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

  /** Walks the index of numbers, so that each page reads no more than its own cases. */
  private static final String BY_NUMBER = ANY + " order by a.body desc, a.number desc, a.id desc";

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  CaseTally() {}

  CaseTally(EntityManager em) {
    this.em = em;
  }

  Table3 table(Year year) {
    Map<String, Map<ApplicantKind, Integer>> cells = new HashMap<>();
    Table3Row.all().forEach(row -> cells.put(row.key(), zeros()));
    for (Object found : year.query(em, new YearCount(year.year()).byResult()).getResultList()) {
      Object[] columns = (Object[]) found;
      var kind = ApplicantKind.valueOf((String) columns[0]);
      boolean carried = ((Number) columns[1]).intValue() == 1;
      int cases = ((Number) columns[3]).intValue();
      Table3Row origin = carried ? Table3Row.CARRIED_OVER : Table3Row.NEW;
      add(cells, origin, kind, cases);
      add(cells, result((String) columns[2]), kind, cases);
    }
    return new Table3(year.body(), year.year(), cells);
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

  private static Table3Row result(String result) {
    return result.equals(OPEN) ? Table3Row.CARRIED_FORWARD : Table3Row.of(Outcome.valueOf(result));
  }

  List<ClassifiedCase> classified(Year year, String before, int limit) {
    Query query =
        before.isEmpty()
            ? year.query(em, COLUMNS + BY_NUMBER)
            : year.query(em, COLUMNS + " a.number < ?4 and " + BY_NUMBER).setParameter(4, before);
    List<?> found = query.setMaxResults(limit).getResultList();
    return found.stream().map(columns -> classified((Object[]) columns, year)).toList();
  }

  static ClassifiedCase classified(Object[] columns, Year year) {
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

  static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
