package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.ReportFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the column {@code total} of each row with the sum of the others. */
final class RowTotals {
  private RowTotals() {}

  static List<ReportFinding> check(ConsistencyRule rule, Figures table, String name) {
    List<String> parts = table.columns().stream().filter(c -> !c.equals("total")).toList();
    List<ReportFinding> findings = new ArrayList<>();
    for (String row : table.rows()) {
      Optional<BigDecimal> sum = table.sumOfColumns(row, parts);
      Optional<BigDecimal> total = table.at(row, "total");
      if (sum.isPresent() && total.isPresent() && !sum.equals(total)) {
        findings.add(
            rule.error(
                name + " · " + row,
                sum.get().toPlainString(),
                total.get().toPlainString(),
                "各栏之和为 " + sum.get() + "，总计填 " + total.get() + "。"));
      }
    }
    return findings;
  }
}
