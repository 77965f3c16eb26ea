package gongkai.catalogue.register;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.counts.PublishedColumn;
import gongkai.catalogue.counts.PublishedItem;
import gongkai.catalogue.counts.Timeliness;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what a body first published in a year and still shows, by column and timeliness. */
@ApplicationScoped
class PublishedTally {
  private static final String PUBLISHED =
      " from catalogue.item i where i.body = ?1 and i.published_year = ?2 and i.live";

  private static final String LATE = "i.published_on > i.publish_by";
  private static final String IN_TIME = "i.published_on <= i.publish_by";

  private static final String COLUMNS =
      """
      select i.column_code, count(*), sum(case when %s then 1 else 0 end),
        sum(case when %s then 1 else 0 end)
      %s group by i.column_code order by i.column_code
      """
          .formatted(IN_TIME, LATE, PUBLISHED);

  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  PublishedTally() {}

  PublishedTally(EntityManager em) {
    this.em = em;
  }

  List<PublishedColumn> columns(BodyCode body, int year) {
    List<?> rows = query(COLUMNS, body, year).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new PublishedColumn(
                    (String) row[0], number(row[1]), number(row[2]), number(row[3])))
        .toList();
  }

  List<PublishedItem> items(
      BodyCode body,
      int year,
      String column,
      @Nullable Timeliness timeliness,
      String after,
      int limit) {
    String sql =
        "select i.id, i.index_number, i.title, i.published_on, i.publish_by"
            + PUBLISHED
            + " and (?3 = '' or i.column_code = ?3) and i.id > ?4"
            + within(timeliness)
            + " order by i.id";
    List<?> rows =
        query(sql, body, year)
            .setParameter(3, column)
            .setParameter(4, after)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> item((Object[]) row)).toList();
  }

  private static String within(@Nullable Timeliness timeliness) {
    return switch (timeliness) {
      case null -> "";
      case IN_TIME -> " and " + IN_TIME;
      case LATE -> " and " + LATE;
      case UNDATED -> " and i.publish_by is null";
    };
  }

  private static PublishedItem item(Object[] row) {
    return new PublishedItem(
        ItemId.of((String) row[0]),
        (String) row[1],
        (String) row[2],
        Objects.requireNonNull(day(row[3])),
        day(row[4]));
  }

  private Query query(String sql, BodyCode body, int year) {
    return em.createNativeQuery(sql).setParameter(1, body.value()).setParameter(2, year);
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  private static @Nullable LocalDate day(@Nullable Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
