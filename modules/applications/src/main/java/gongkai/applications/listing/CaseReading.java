package gongkai.applications.listing;

import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Cases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads pages and counts: first which rows, which the indexes tell, then what stands in them. */
final class CaseReading {
  private static final int CHUNK = 500;

  private final EntityManager em;
  private final Rows rows;

  CaseReading(EntityManager em, Rows rows) {
    this.em = em;
    this.rows = rows;
  }

  /** Counts up to {@link Cases#MOST_COUNTED}. */
  int count(Filter filter) {
    boolean more =
        !filter
            .query(em, "select a.id", "", String.class)
            .setFirstResult(Cases.MOST_COUNTED - 1)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    return more
        ? Cases.MOST_COUNTED
        : filter.query(em, "select count(a)", "", Long.class).getSingleResult().intValue();
  }

  List<CaseRow> page(Filter filter, Order order, int offset, int limit) {
    return details(
        filter
            .query(em, "select a.id", order.clause(filter.ofOneBody()), String.class)
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList());
  }

  private List<CaseRow> details(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, CaseRow> found =
        em.createQuery(
                Rows.SELECT + " from DisclosureApplication a where a.id in :ids", Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], rows::row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Goes on after a row, by what the order compares; those without it come last. */
  List<CaseRow> next(Filter filter, Order order, @Nullable CaseRow last) {
    List<CaseRow> page = new ArrayList<>();
    Object value = last == null ? null : value(order, last);
    if (last == null || value != null) {
      page.addAll(with(filter, order, last, value));
    }
    if (page.size() < CHUNK && order.nullable()) {
      CaseRow before = last != null && value == null ? last : null;
      page.addAll(without(filter, order, before, CHUNK - page.size()));
    }
    return page;
  }

  private List<CaseRow> with(
      Filter filter, Order order, @Nullable CaseRow last, @Nullable Object value) {
    Filter rest = filter.copy();
    String property = order.property();
    if (last != null && value != null) {
      String than = order.comparison();
      rest.add(property + " " + than + "= :keyValue", "keyValue", value)
          .add(
              "(%s %s :keyValue or a.id %s :keyId)".formatted(property, than, than),
              "keyId",
              last.id().value());
    } else if (order.nullable()) {
      rest.add(property + " is not null");
    }
    return page(rest, order, 0, CHUNK);
  }

  private List<CaseRow> without(Filter filter, Order order, @Nullable CaseRow last, int limit) {
    Filter rest = filter.copy().add(order.property() + " is null");
    if (last != null) {
      rest.add("a.id " + order.comparison() + " :keyId", "keyId", last.id().value());
    }
    return page(rest, order, 0, limit);
  }

  static boolean isLast(List<CaseRow> page) {
    return page.size() < CHUNK;
  }

  private static @Nullable Object value(Order order, CaseRow row) {
    return switch (order.sort()) {
      case RECEIVED -> row.received();
      case DEADLINE -> row.deadline();
      case NUMBER -> row.number();
      case CHANGED -> row.changedAt().toEpochMilli();
    };
  }

  /** The cases by the last day for their answer, in these days. */
  List<Object[]> byDeadline(Filter filter, LocalDate from, LocalDate until) {
    return filter
        .copy()
        .add("a.open = true")
        .add("a.dial.deadline >= :from", "from", from)
        .add("a.dial.deadline <= :until", "until", until)
        .query(
            em,
            "select a.dial.deadline, count(a)",
            " group by a.dial.deadline order by a.dial.deadline",
            Object[].class)
        .getResultList();
  }
}
