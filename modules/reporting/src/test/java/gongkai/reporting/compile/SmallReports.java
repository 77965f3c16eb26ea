package gongkai.reporting.compile;

import gongkai.reporting.rules.CellKey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Object mother: figures of small bodies, all applicants being natural persons. */
final class SmallReports {
  private SmallReports() {}

  /** So many received and all granted. */
  static Map<CellKey, BigDecimal> granted(int number) {
    return table3(Map.of("new", number, "granted", number, "total", number));
  }

  /** So many in the row of origin or of what stays open, and what goes with it. */
  static Map<CellKey, BigDecimal> carried(String row, int number) {
    return row.equals("carried-forward")
        ? table3(Map.of("new", number, row, number))
        : table3(Map.of(row, number, "granted", number, "total", number));
  }

  /** So many normative documents in force, none of them new. */
  static Map<CellKey, BigDecimal> normative(int number) {
    return Map.of(new CellKey("table2", "normative", "valid"), BigDecimal.valueOf(number));
  }

  private static Map<CellKey, BigDecimal> table3(Map<String, Integer> rows) {
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    rows.forEach(
        (row, number) ->
            List.of("person", "total")
                .forEach(
                    column ->
                        figures.put(
                            new CellKey("table3", row, column), BigDecimal.valueOf(number))));
    return figures;
  }
}
