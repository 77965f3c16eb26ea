package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a listing's filter into JPQL; only fixed fragments become part of the text. */
final class RemedyFilter {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private RemedyFilter(List<String> bodies) {
    add("r.body in :bodies", "bodies", bodies);
  }

  static RemedyFilter of(List<String> bodies, RemedyQuery query) {
    var filter = new RemedyFilter(bodies);
    if (query.route() != null) {
      filter.add("r.proceeding.route = :route", "route", query.route());
    }
    if (query.resultClass() != null) {
      filter.add("r.conclusion.resultClass = :class", "class", query.resultClass());
    }
    if (query.state() != null) {
      filter.add("r.state = :state", "state", query.state());
    }
    if (query.filedFrom() != null) {
      filter.add("r.proceeding.filed >= :from", "from", query.filedFrom());
    }
    if (query.filedUntil() != null) {
      filter.add("r.proceeding.filed <= :until", "until", query.filedUntil());
    }
    filter.start("r.caseNumber", "case", query.caseNumber());
    filter.start("r.proceeding.authorityNumber", "number", query.authorityNumber());
    return filter;
  }

  /** What became of the answer to one application. */
  static RemedyFilter of(List<String> bodies, CaseId application) {
    var filter = new RemedyFilter(bodies);
    filter.add("r.caseId = :application", "application", application.value());
    return filter;
  }

  /** What waits for our reply or for performing. */
  static RemedyFilter waiting(List<String> bodies) {
    var filter = new RemedyFilter(bodies);
    filter.add(
        "r.state in :states", "states", List.of(RemedyState.REPLY_DUE, RemedyState.TO_PERFORM));
    return filter;
  }

  static String order(RemedyQuery query) {
    String property =
        switch (query.sort()) {
          case FILED -> "r.proceeding.filed";
          case REPLY -> "r.replyBy";
          case DECIDED -> "r.conclusion.decided";
        };
    String direction = query.descending() ? " desc" : " asc";
    return " order by " + property + direction + " nulls last, r.id" + direction;
  }

  private void start(String property, String name, String text) {
    if (!text.isBlank()) {
      String escaped = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
      add(property + " like :" + name + " escape '!'", name, escaped + "%");
    }
  }

  private void add(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
    String where = " where " + String.join(" and ", conditions);
    TypedQuery<T> query = em.createQuery(select + " from Remedy r" + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
