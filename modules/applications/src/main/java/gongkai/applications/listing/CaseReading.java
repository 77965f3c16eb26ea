package gongkai.applications.listing;

import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Cases.Page;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads pages and counts: first which rows, which the indexes tell, then what stands in them. */
final class CaseReading {
  private static final int CHUNK = 500;

  private final EntityManager em;
  private final Rows rows;
  private final Set<Filter> few = new HashSet<>();

  CaseReading(EntityManager em, Rows rows) {
    this.em = em;
    this.rows = rows;
  }

  /**
   * Counts what several filters let through that have no case in common.
   *
   * @param most where counting stops
   */
  int count(List<Filter> filters, int most) {
    int counted = 0;
    for (Filter filter : filters) {
      counted += counted == most ? 0 : count(filter, most - counted);
    }
    return counted;
  }

  private int count(Filter filter, int most) {
    return reaches(filter, most)
        ? most
        : filter.query(em, "select count(a)", "", Long.class).getSingleResult().intValue();
  }

  /** Whether a filter leaves so many, which an index tells without the rows. */
  private boolean reaches(Filter filter, int most) {
    return !filter
        .query(em, "select a.id", "", String.class)
        .setFirstResult(most - 1)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * A page of what several filters let through together, and how many there are, counted up to
   * {@link Cases#COUNTED} beyond its first row. Where a filter leaves few they are sorted here; of
   * many the order's index gives the first ones.
   */
  Page page(List<Filter> filters, Order order, int offset, int limit) {
    int most = offset + Cases.COUNTED;
    int total = 0;
    List<Place> places = new ArrayList<>();
    for (Filter filter : filters) {
      boolean many = reaches(filter, most);
      List<Place> found =
          many ? places(filter, order, offset + limit) : places(filter, order.property(), "", most);
      total += many ? most : found.size();
      places.addAll(found);
    }
    List<String> ids = merged(places, order).skip(offset).limit(limit).toList();
    return new Page(details(ids), Math.min(total, most), total >= most);
  }

  /** Where a case stands in an order. */
  private record Place(String id, @Nullable Comparable<?> value) {}

  private List<Place> places(Filter filter, Order order, int limit) {
    return places(filter, order.property(), order.clause(filter.leading(order)), limit);
  }

  private List<Place> places(Filter filter, String property, String order, int limit) {
    return filter
        .query(em, "select a.id, " + property, order, Object[].class)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new Place((String) row[0], (Comparable<?>) row[1]))
        .toList();
  }

  private static Stream<String> merged(List<Place> places, Order order) {
    return places.stream().sorted(order.comparing(Place::value, Place::id)).map(Place::id);
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

  /** Notes which filters leave few, before piece after piece is read. */
  CaseReading knowing(List<Filter> filters) {
    filters.stream().filter(filter -> !reaches(filter, Cases.COUNTED)).forEach(few::add);
    return this;
  }

  /** The next piece after a row, by what the order compares; those without it come last. */
  List<CaseRow> next(List<Filter> filters, Order order, @Nullable CaseRow last) {
    Object value = last == null ? null : value(order, last);
    List<Place> places = new ArrayList<>();
    for (Filter filter : filters) {
      if (last == null || value != null) {
        places.addAll(piece(filter, with(filter, order, last, value), order));
      }
    }
    if (places.size() < CHUNK && order.nullable()) {
      CaseRow before = last != null && value == null ? last : null;
      for (Filter filter : filters) {
        places.addAll(piece(filter, without(filter, order, before), order));
      }
    }
    return details(merged(places, order).limit(CHUNK).toList());
  }

  private List<Place> piece(Filter filter, Filter rest, Order order) {
    return few.contains(filter)
        ? places(rest, order.property(), "", Cases.COUNTED)
        : places(rest, order, CHUNK);
  }

  private static Filter with(
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
    return rest;
  }

  private static Filter without(Filter filter, Order order, @Nullable CaseRow last) {
    Filter rest = filter.copy().add(order.property() + " is null");
    if (last != null) {
      rest.add("a.id " + order.comparison() + " :keyId", "keyId", last.id().value());
    }
    return rest;
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
