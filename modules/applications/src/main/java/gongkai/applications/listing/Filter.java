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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a listing's filter into JPQL; only fixed fragments become part of the text. */
final class Filter {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final List<String> leading = new ArrayList<>();
  private @Nullable Order led;

  /**
   * Filters that together let through what the query asks for, and have no case in common: an index
   * finds the matches of each, but not those of a condition with "or".
   *
   * @param applicants keys of the applicant's cases when one is asked for
   */
  static List<Filter> apart(
      Scope scope, CaseQuery query, Desk desk, @Nullable List<String> applicants) {
    List<Filter> filters =
        scope.bodies().stream()
            .map(Filter::ofBody)
            .flatMap(
                all ->
                    query.group() == null
                        ? Stream.of(all)
                        : Lists.apart(all, query.group(), desk).stream())
            .toList();
    filters.forEach(filter -> filter.narrow(query, desk, applicants));
    return Boolean.TRUE.equals(query.traits().late())
        ? filters.stream().flatMap(filter -> filter.late(desk)).toList()
        : filters;
  }

  private static Filter ofBody(String body) {
    var filter = new Filter();
    filter.leading.add("a.intent.body");
    return filter.add("a.intent.body = :body", "body", body);
  }

  private void narrow(CaseQuery query, Desk desk, @Nullable List<String> applicants) {
    traits(query.traits(), desk);
    span("a.dial.received", "received", query.received());
    span("a.dial.deadline", "deadline", query.deadline());
    if (!query.number().isBlank()) {
      add("a.intent.number like :number", "number", plain(query.number()) + "%");
    }
    if (applicants != null) {
      add("a.id in :applicants", "applicants", applicants);
    }
  }

  /** Answered late, or open after the last day. */
  private Stream<Filter> late(Desk desk) {
    Filter answered = copy().add("a.dial.answeredLate = true").ledBy("a.dial.answeredLate");
    Filter open =
        copy()
            .add("a.dial.answeredLate = false")
            .add("a.open = true")
            .add("a.dial.deadline < :lateToday", "lateToday", desk.today())
            .ledBy("a.open");
    return Stream.of(answered, open);
  }

  /** In any order, since few cases have this value as a rule. */
  private Filter ledBy(String property) {
    leading.subList(1, leading.size()).clear();
    leading.add(property);
    led = null;
    return this;
  }

  /** The cases of a scope that were received in these days. */
  static Filter of(Scope scope, Span received) {
    var filter = new Filter();
    filter.scope(scope);
    filter.span("a.dial.received", "received", received);
    return filter;
  }

  private void scope(Scope scope) {
    if (!scope.all()) {
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
    if (Boolean.FALSE.equals(traits.late())) {
      add("a.dial.answeredLate = false")
          .add("a.dial.deadline is not null")
          .add("(a.open = false or a.dial.deadline >= :lateToday)", "lateToday", desk.today());
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
      add(property + " = :" + name, name, value).lead(Order.USUAL, property);
    }
  }

  /**
   * Says that all matches have one value of these properties, and that an index which begins with
   * the body and them goes on in an order; unless another index leads to them already.
   */
  Filter lead(Order order, String... properties) {
    if (led == null) {
      led = order;
      leading.addAll(List.of(properties));
    }
    return this;
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
    copy.leading.addAll(leading);
    copy.led = led;
    return copy;
  }

  /** Properties that are the same in all matches, as an index in that order begins with them. */
  List<String> leading(Order order) {
    return led == null || led.equals(order) ? leading : leading.subList(0, 1);
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
