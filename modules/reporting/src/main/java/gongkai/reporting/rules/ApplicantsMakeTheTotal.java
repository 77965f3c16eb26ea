package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import java.util.List;

/** A3: in each row of Table 3, natural persons and organisations make the total. */
final class ApplicantsMakeTheTotal implements ConsistencyRule {

  @Override
  public String name() {
    return "A3";
  }

  @Override
  public String source() {
    return "自然人与五类组织之和等于总计";
  }

  @Override
  public List<ReportFinding> check(RecognisedReport report) {
    return RowTotals.check(this, Figures.of(report, "table3"), "table3");
  }
}
