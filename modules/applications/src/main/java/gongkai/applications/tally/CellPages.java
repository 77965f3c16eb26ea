package gongkai.applications.tally;

import gongkai.applications.counts.Counts.CountedCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists the cases that a figure counts, in the order of their numbers. Of many, the index of
 * numbers is walked from the first number of the year's own until the page is full, so that a page
 * costs what it shows; of few, an index on what they have in common finds all, and they are sorted.
 * Cases that were opened before the year or whose receipt is not confirmed are always few beside
 * the year's own, and are sorted among them.
 */
@ApplicationScoped
class CellPages {
  private static final int FEW = 5000;

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private final int few;

  @SuppressWarnings("NullAway.Init")
  CellPages() {
    this.few = FEW;
  }

  CellPages(EntityManager em, int few) {
    this.em = em;
    this.few = few;
  }

  /**
   * A page of a cell.
   *
   * @param after number after which it starts, empty for the first page
   */
  List<CountedCase> page(Year year, Cell cell, String after, int limit) {
    boolean walked = cell.isNew() && isMany(year, cell);
    var query = year.query(em, sql(cell, walked, limit)).setParameter(4, after);
    if (walked) {
      query.setParameter(5, after.isEmpty() ? firstNumber(year, cell) : after);
    }
    List<?> found = query.setMaxResults(limit).getResultList();
    return found.stream().map(row -> CaseTally.classified((Object[]) row, year).counted()).toList();
  }

  private static String sql(Cell cell, boolean walked, int limit) {
    List<String> parts = new ArrayList<>();
    if (cell.isNew()) {
      parts.add(walked ? walk(cell, limit) : part(cell, received(cell)));
    }
    parts.add(part(cell, CaseTally.PARTS.get(CaseTally.UNCONFIRMED) + " and " + opened(cell)));
    if (cell.carried()) {
      CaseTally.PARTS.stream()
          .skip(CaseTally.UNCONFIRMED + 1)
          .forEach(before -> parts.add(part(cell, before)));
    }
    // by an expression, lest each part be read in the order of the numbers whatever it counts
    return parts.stream()
        .collect(
            Collectors.joining(
                ")\nunion all\n(", "select * from ((", ")) c order by c.number || ''"));
  }

  /**
   * The first of the year's own from a number on. What they have in common is hidden in a case, so
   * that only the index of numbers leads to them: H2 chooses for a part of a query by its
   * conditions alone, and would read all of the year for the sake of one of them.
   */
  private static String walk(Cell cell, int limit) {
    return CaseTally.SELECTED
        + "a.body = ?1 and a.number > ?4 and a.number >= ?5 and case when "
        + CaseTally.COUNTED
        + received(cell)
        + " and "
        + cell.condition()
        + " then 1 else 0 end = 1 order by a.body, a.number, a.id fetch first "
        + limit
        + " rows only";
  }

  private static String part(Cell cell, String which) {
    return CaseTally.COLUMNS + which + " and a.number > ?4 and " + cell.condition();
  }

  private static String received(Cell cell) {
    return CaseTally.PARTS.get(CaseTally.RECEIVED) + " and a.received_on" + days(cell);
  }

  /** Of those not confirmed, which the day of submission opens: new ones, carried ones, or both. */
  private static String opened(Cell cell) {
    if (cell.isNew() && cell.carried()) {
      return "1 = 1";
    }
    return "a.submitted_on" + (cell.isNew() ? days(cell) : " < ?2");
  }

  private static String days(Cell cell) {
    return " between date '%s' and date '%s'".formatted(cell.first(), cell.last());
  }

  /** Says whether it counts more of the year's own than are quickly sorted. */
  private boolean isMany(Year year, Cell cell) {
    String sql =
        "select count(*) from (select a.id from applications.application a where "
            + CaseTally.COUNTED
            + received(cell)
            + " and "
            + cell.condition()
            + " fetch first "
            + (few + 1)
            + " rows only) c";
    return ((Number) year.query(em, sql).getSingleResult()).intValue() > few;
  }

  /**
   * The lowest number of the year's own, found day by day: numbers of the years before would
   * otherwise be walked first.
   */
  private String firstNumber(Year year, Cell cell) {
    String days =
        cell.first()
            .datesUntil(cell.last().plusDays(1))
            .map("(date '%s')"::formatted)
            .collect(Collectors.joining(", "));
    String sql =
        """
        select min(f.lowest) from (
          select (select a.number from applications.application a
            where a.body = ?1 and a.received_on = d.on_day
            order by a.body, a.received_on, a.number fetch first 1 row only) as lowest
          from (values %s) d(on_day) where d.on_day between ?2 and ?3) f
        """
            .formatted(days);
    Object first = year.query(em, sql).getSingleResult();
    return first == null ? "" : (String) first;
  }
}
