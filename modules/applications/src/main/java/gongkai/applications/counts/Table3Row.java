package gongkai.applications.counts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Table 3 counts cases by: the new ones, the two stocks, and their outcomes. {@link #all()} is
 * the finest division; a form of the report may count several outcomes together.
 *
 * @param key code by which the report formats name it
 * @param outcomes that it counts; none for the new ones and the stocks
 */
public record Table3Row(String key, List<Outcome> outcomes) {
  /** 一、本年新收. */
  public static final Table3Row NEW = new Table3Row("new", List.of());

  /** 二、上年结转. */
  public static final Table3Row CARRIED_OVER = new Table3Row("carried-over", List.of());

  /** 四、结转下年度继续办理. */
  public static final Table3Row CARRIED_FORWARD = new Table3Row("carried-forward", List.of());

  private static final List<Table3Row> ALL =
      Stream.of(
              Stream.of(NEW, CARRIED_OVER),
              Arrays.stream(Outcome.values()).map(Table3Row::of),
              Stream.of(CARRIED_FORWARD))
          .flatMap(rows -> rows)
          .toList();

  public Table3Row {
    outcomes = List.copyOf(outcomes);
  }

  /** New, carried over, one row for each outcome, carried forward. */
  public static List<Table3Row> all() {
    return ALL;
  }

  /** The row of one outcome. */
  public static Table3Row of(Outcome outcome) {
    return new Table3Row(outcome.code(), List.of(outcome));
  }

  /** The row of {@link #all()} with that key. */
  public static Optional<Table3Row> of(String key) {
    return ALL.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /** Says whether it counts results. */
  public boolean result() {
    return !outcomes.isEmpty();
  }

  /**
   * Says whether it counts a case of the year.
   *
   * @param carried true when the case was opened before the year
   * @param outcome {@code null} while it is open at the end of the year
   */
  public boolean counts(boolean carried, @Nullable Outcome outcome) {
    if (result()) {
      return outcome != null && outcomes.contains(outcome);
    }
    return equals(CARRIED_FORWARD) ? outcome == null : carried == equals(CARRIED_OVER);
  }
}
