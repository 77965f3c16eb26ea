package gongkai.applications.listing;

import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Sort;

/**
 * The order of a listing, in the words of its indexes; cases without the day come last in either
 * direction.
 */
record Order(Sort sort, boolean descending) {

  static Order of(CaseQuery query) {
    return new Order(query.sort(), query.descending());
  }

  String property() {
    return switch (sort) {
      case RECEIVED -> "a.dial.received";
      case DEADLINE -> "a.dial.deadline";
      case NUMBER -> "a.intent.number";
      case CHANGED -> "a.changedAt";
    };
  }

  boolean nullable() {
    return sort == Sort.RECEIVED || sort == Sort.DEADLINE;
  }

  /** In front the body when there is one only: the databases then know the index by its columns. */
  String clause(boolean ofOneBody) {
    String direction = descending ? " desc" : " asc";
    return " order by "
        + (ofOneBody ? "a.intent.body" + direction + ", " : "")
        + property()
        + direction
        + (nullable() ? " nulls last" : "")
        + ", a.id"
        + direction;
  }

  String comparison() {
    return descending ? "<" : ">";
  }
}
