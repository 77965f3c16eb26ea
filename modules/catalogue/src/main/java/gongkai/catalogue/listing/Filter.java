package gongkai.catalogue.listing;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items.Query;
import gongkai.catalogue.Validity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a listing's filter into JPQL; only fixed fragments become part of the text. */
final class Filter {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final List<String> fixed = new ArrayList<>();
  private boolean selective;

  static Filter of(Scope scope, Query query) {
    var filter = new Filter();
    filter.scope(scope);
    if (!query.column().isEmpty()) {
      filter.add("i.heading.column = :column", "column", query.column());
      filter.fixed.add("i.heading.column");
    }
    if (query.state() != null) {
      filter.add("i.state = :state", "state", query.state());
      filter.selective |= query.state() != ItemState.PUBLISHED;
    }
    if (query.validity() != null) {
      filter.add("i.standing.validity = :validity", "validity", query.validity());
      filter.selective |= query.validity() != Validity.IN_FORCE;
    }
    if (query.year() != 0) {
      filter.add("i.publicity.publishedYear = :year", "year", query.year());
      if (filter.fixed.isEmpty()) {
        filter.fixed.add("i.publicity.publishedYear");
      }
    }
    if (!query.text().isBlank()) {
      String text = escape(query.text().strip().toLowerCase(Locale.ROOT));
      filter.add("i.heading.titleKey like :part escape '!'", "part", "%" + text + "%");
    }
    return filter;
  }

  void scope(Scope scope) {
    if (scope.bodies().size() == 1) {
      add("i.heading.body = :body", "body", scope.bodies().get(0));
    } else if (!scope.all()) {
      add("i.heading.body in :bodies", "bodies", scope.bodies());
    }
  }

  /**
   * The order, in front of it the columns that the filter fixes: the database then recognises the
   * index that holds the rows in this order and reads no more of it than the page needs. Where few
   * rows match it shall find these and sort them instead.
   */
  String order(String property, boolean descending) {
    String direction = descending ? " desc" : "";
    var columns = new ArrayList<String>();
    if (!selective && parameters.containsKey("body")) {
      columns.add("i.heading.body");
      if (property.equals("i.changedAt") && descending) {
        columns.addAll(fixed);
      }
    }
    columns.add(property + direction);
    columns.add("i.id" + direction);
    return " order by " + String.join(", ", columns);
  }

  Filter add(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
    return this;
  }

  Filter with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    TypedQuery<T> query = em.createQuery(select + " from CatalogueItem i" + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  static String escape(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
