package gongkai.applications.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A counted row of Table 3: the two stocks, the new applications, and one for each outcome. The
 * format of 2019 has one row for the three outcomes of 其他处理.
 *
 * @param key row key of the report formats
 */
public record Table3Row(String key, List<Outcome> outcomes) {
  /** 一、本年新收. */
  public static final Table3Row NEW = new Table3Row("new", List.of());

  /** 二、上年结转. */
  public static final Table3Row CARRIED_OVER = new Table3Row("carried-over", List.of());

  /** 四、结转下年度继续办理. */
  public static final Table3Row CARRIED_FORWARD = new Table3Row("carried-forward", List.of());

  private static final List<Outcome> ENDED =
      List.of(Outcome.CORRECTION_LAPSED, Outcome.FEE_LAPSED, Outcome.ENDED_OTHERWISE);

  public Table3Row {
    outcomes = List.copyOf(outcomes);
  }

  /** The rows of a format in its order, without the sum （七）总计. */
  public static List<Table3Row> of(TableFormat format) {
    List<Table3Row> rows = new ArrayList<>(List.of(NEW, CARRIED_OVER));
    Arrays.stream(Outcome.values())
        .filter(outcome -> format == TableFormat.OF_2021 || !ENDED.contains(outcome))
        .forEach(outcome -> rows.add(new Table3Row(outcome.code(), List.of(outcome))));
    if (format == TableFormat.OF_2019) {
      rows.add(new Table3Row("other", ENDED));
    }
    rows.add(CARRIED_FORWARD);
    return rows;
  }

  /** The row of that key in a format. */
  public static Optional<Table3Row> of(TableFormat format, String key) {
    return of(format).stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /** Says whether it counts results. */
  public boolean result() {
    return !outcomes.isEmpty();
  }
}
