package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A2: in each column of Table 3, the results make the total. */
final class ResultsMakeTheTotal implements ConsistencyRule {
  private static final Set<String> NO_RESULTS =
      Set.of("new", "carried-over", "total", "carried-forward");

  @Override
  public String name() {
    return "A2";
  }

  @Override
  public String source() {
    return "第三项各办理结果之和等于（七）总计";
  }

  @Override
  public List<ReportFinding> check(RecognisedReport report) {
    Figures table = Figures.of(report, "table3");
    List<String> results = table.rows().stream().filter(row -> !NO_RESULTS.contains(row)).toList();
    List<ReportFinding> findings = new ArrayList<>();
    for (String column : table.columns()) {
      Optional<BigDecimal> sum = table.sumOfRows(results, column);
      Optional<BigDecimal> total = table.at("total", column);
      if (sum.isPresent() && total.isPresent() && !sum.equals(total)) {
        findings.add(
            error(
                "table3 · " + column,
                sum.get().toPlainString(),
                total.get().toPlainString(),
                "各办理结果之和为 " + sum.get() + "，总计填 " + total.get() + "。"));
      }
    }
    return findings;
  }
}
