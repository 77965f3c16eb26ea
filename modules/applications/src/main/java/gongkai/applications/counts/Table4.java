package gongkai.applications.counts;

import gongkai.office.BodyCode;
import java.util.Arrays;
import java.util.Map;

/**
 * Table 4 of a body's annual report (政府信息公开行政复议、行政诉讼情况), counted from its register.
 *
 * @param cells the number by route and class of result, complete with zeros
 */
public record Table4(BodyCode body, int year, Map<RemedyRoute, Map<ResultClass, Integer>> cells) {

  public Table4 {
    cells = Map.copyOf(cells);
  }

  /** The number in a cell. */
  public int cell(RemedyRoute route, ResultClass result) {
    return cells.getOrDefault(route, Map.of()).getOrDefault(result, 0);
  }

  /** The sum of a route (总计). */
  public int sum(RemedyRoute route) {
    return Arrays.stream(ResultClass.values()).mapToInt(result -> cell(route, result)).sum();
  }
}
