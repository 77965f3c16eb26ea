package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import java.util.ArrayList;
import java.util.List;

/** A1: in each column of Table 3, new and carried over equal handled and carried forward. */
final class ReceivedEqualsHandled implements ConsistencyRule {

  @Override
  public String name() {
    return "A1";
  }

  @Override
  public String source() {
    return "表内注明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和";
  }

  @Override
  public List<ReportFinding> check(RecognisedReport report) {
    Figures table = Figures.of(report, "table3");
    List<ReportFinding> findings = new ArrayList<>();
    for (String column : table.columns()) {
      var received = table.sumOfRows(List.of("new", "carried-over"), column);
      var handled = table.sumOfRows(List.of("total", "carried-forward"), column);
      if (received.isPresent() && handled.isPresent() && !received.equals(handled)) {
        findings.add(
            error(
                "table3 · " + column,
                received.get().toPlainString(),
                handled.get().toPlainString(),
                "新收加结转 " + received.get() + "，办结加结转下年 " + handled.get() + "，两者不等。"));
      }
    }
    return findings;
  }
}
