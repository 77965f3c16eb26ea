package gongkai.portal.reports;

import gongkai.portal.page.Plain;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A figure of the statutory tables that is followed over the years. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Measure {
  /** Applications received. */
  RECEIVED("new", "table3", List.of("new")),
  /** Applications answered. */
  HANDLED("handled", "table3", List.of("total")),
  /** Applications that go on. */
  CARRIED("carried", "table3", List.of("carried-forward")),
  /** Administrative reconsiderations. */
  RECONSIDERED("reconsideration", "table4", List.of("reconsideration")),
  /** Lawsuits, with and without reconsideration before. */
  SUED("litigation", "table4", List.of("litigation", "litigation-after-reconsideration"));

  private final String code;
  private final String table;
  private final List<String> rows;

  Measure(String code, String table, List<String> rows) {
    this.code = code;
    this.table = table;
    this.rows = rows;
  }

  /** Its name in addresses and texts. */
  public String code() {
    return code;
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Measure::code).toList();
  }

  static Measure of(String code) {
    return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst().orElseThrow();
  }

  /** Its value in the column 总计; empty when the report lacks one of its cells. */
  Optional<BigDecimal> in(Map<String, Object> report) {
    BigDecimal sum = BigDecimal.ZERO;
    int found = 0;
    for (Map<String, Object> cell : Plain.objects(report, "cells")) {
      if (Plain.text(cell, "table").equals(table)
          && Plain.text(cell, "column").equals("total")
          && rows.contains(Plain.text(cell, "row"))) {
        sum = sum.add(new BigDecimal(Plain.text(cell, "value")));
        found++;
      }
    }
    return found == rows.size() ? Optional.of(sum) : Optional.empty();
  }
}
