package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import java.util.List;

/** A4: in Table 4, upheld, corrected, other and pending make the total, three times. */
final class RemediesMakeTheTotal implements ConsistencyRule {

  @Override
  public String name() {
    return "A4";
  }

  @Override
  public String source() {
    return "结果维持、结果纠正、其他结果与尚未审结之和等于总计";
  }

  @Override
  public List<ReportFinding> check(RecognisedReport report) {
    return RowTotals.check(this, Figures.of(report, "table4"), "table4");
  }
}
