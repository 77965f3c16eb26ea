package gongkai.reporting.bookkeeping;

import gongkai.reporting.ledger.LineQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a listing's filter into JPQL; only fixed fragments become part of the text. */
final class LineFilter {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  static LineFilter of(List<String> bodies, LineQuery query) {
    var filter = new LineFilter();
    filter.add("l.body in :bodies", "bodies", bodies);
    if (query.ledger() != null) {
      filter.add("l.ledger = :ledger", "ledger", query.ledger());
    }
    if (query.movement() != null) {
      filter.add("l.movement = :movement", "movement", query.movement());
    }
    if (query.year() != 0) {
      filter.add("l.year = :year", "year", query.year());
    }
    if (!query.voided()) {
      filter.add("l.state = :state", "state", LineState.COUNTS);
    }
    if (!query.text().isBlank()) {
      String text = query.text().strip().toLowerCase(Locale.ROOT);
      String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
      filter.add("l.titleKey like :part escape '!'", "part", "%" + escaped + "%");
    }
    return filter;
  }

  static String order(LineQuery query) {
    String property =
        switch (query.sort()) {
          case DAY -> "l.day";
          case LEDGER -> "l.ledger";
          case TITLE -> "l.titleKey";
          case QUANTITY -> "l.quantity";
          case AMOUNT -> "l.amount";
          case CHANGED -> "l.changedAt";
        };
    String direction = query.descending() ? " desc" : " asc";
    return " order by " + property + direction + " nulls last, l.id" + direction;
  }

  private void add(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
    String where = " where " + String.join(" and ", conditions);
    TypedQuery<T> query = em.createQuery(select + " from LedgerLine l" + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
