package gongkai.applications.listing;

import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Sort;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of a listing, in the words of its indexes; cases without the day come last in either
 * direction.
 */
record Order(Sort sort, boolean descending) {
  /** That of lists of all cases. */
  static final Order USUAL = new Order(Sort.RECEIVED, true);

  /** That of the lists of the desk. */
  static final Order URGENT = new Order(Sort.DEADLINE, false);

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

  /**
   * The order in JPQL.
   *
   * @param leading properties that are the same in all rows, in front: databases know an index by
   *     its columns from the first on
   */
  String clause(List<String> leading) {
    String direction = descending ? " desc" : " asc";
    return " order by "
        + leading.stream().map(same -> same + direction + ", ").collect(Collectors.joining())
        + property()
        + direction
        + (nullable() ? " nulls last" : "")
        + ", a.id"
        + direction;
  }

  /** The same order of rows that were read already. */
  <T> Comparator<T> comparing(Function<T, @Nullable Comparable<?>> value, Function<T, String> id) {
    Comparator<Comparable<?>> natural = Order::natural;
    Comparator<Comparable<?>> directed = descending ? natural.reversed() : natural;
    Comparator<T> ties = Comparator.comparing(id);
    return Comparator.comparing(value, Comparator.nullsLast(directed))
        .thenComparing(descending ? ties.reversed() : ties);
  }

  /** Values of one property are of one type. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int natural(Comparable a, Comparable b) {
    return a.compareTo(b);
  }

  String comparison() {
    return descending ? "<" : ">";
  }
}
