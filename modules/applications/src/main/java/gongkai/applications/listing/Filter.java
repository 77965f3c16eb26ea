package gongkai.applications.listing;

import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Span;
import gongkai.applications.desk.CaseQuery.Traits;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a listing's filter into JPQL; only fixed fragments become part of the text. */
final class Filter {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * A filter.
   *
   * @param applicants keys of the applicant's cases when one is asked for
   */
  static Filter of(Scope scope, CaseQuery query, Desk desk, @Nullable List<String> applicants) {
    var filter = new Filter();
    filter.scope(scope);
    filter.traits(query.traits(), desk);
    filter.span("a.dial.received", "received", query.received());
    filter.span("a.dial.deadline", "deadline", query.deadline());
    if (!query.number().isBlank()) {
      filter.add("a.intent.number like :number", "number", plain(query.number()) + "%");
    }
    if (query.group() != null) {
      Lists.add(filter, query.group(), desk);
    }
    if (applicants != null) {
      filter.add("a.id in :applicants", "applicants", applicants);
    }
    return filter;
  }

  /** The cases of a scope that were received in these days. */
  static Filter of(Scope scope, Span received) {
    var filter = new Filter();
    filter.scope(scope);
    filter.span("a.dial.received", "received", received);
    return filter;
  }

  private void scope(Scope scope) {
    if (scope.bodies().size() == 1) {
      add("a.intent.body = :body", "body", scope.bodies().get(0));
    } else if (!scope.all()) {
      add("a.intent.body in :bodies", "bodies", scope.bodies());
    }
  }

  private void traits(Traits traits, Desk desk) {
    equal("a.stage", "stage", traits.stage());
    equal("a.dial.state", "state", traits.state());
    equal("a.intent.kind", "kind", traits.kind());
    equal("a.intent.channel", "channel", traits.channel());
    equal("a.outcome", "outcome", traits.outcome());
    equal("a.handling.department", "department", emptyToNull(traits.department()));
    equal("a.handling.officer", "officer", emptyToNull(traits.officer()));
    equal("a.open", "open", traits.open());
    if (traits.late() != null) {
      String late =
          "(a.dial.answeredLate = true or (a.open = true and a.dial.deadline < :lateToday))";
      add(traits.late() ? late : "not " + late, "lateToday", desk.today());
      if (!traits.late()) {
        conditions.add("a.dial.deadline is not null");
      }
    }
  }

  private void span(String property, String name, Span span) {
    if (span.from() != null) {
      add(property + " >= :" + name + "From", name + "From", span.from());
    }
    if (span.until() != null) {
      add(property + " <= :" + name + "Until", name + "Until", span.until());
    }
  }

  private void equal(String property, String name, @Nullable Object value) {
    if (value != null) {
      add(property + " = :" + name, name, value);
    }
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  Filter add(String condition) {
    conditions.add(condition);
    return this;
  }

  Filter add(String condition, String name, Object value) {
    conditions.add(condition);
    return with(name, value);
  }

  Filter with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** The same with what a further page needs. */
  Filter copy() {
    var copy = new Filter();
    copy.conditions.addAll(conditions);
    copy.parameters.putAll(parameters);
    return copy;
  }

  boolean ofOneBody() {
    return parameters.containsKey("body");
  }

  <T> TypedQuery<T> query(EntityManager em, String select, String rest, Class<T> type) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    var query = em.createQuery(select + " from DisclosureApplication a" + where + rest, type);
    parameters.forEach((name, value) -> query.setParameter(name, Objects.requireNonNull(value)));
    return query;
  }

  /** Without wildcards, which no registration number has. */
  private static String plain(String number) {
    return number.strip().replaceAll("[%_\\\\]", "");
  }
}
