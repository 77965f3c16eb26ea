package gongkai.console.reports;

import gongkai.console.frame.Screen;
import gongkai.reporting.ReportImport.ReportFinding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Words for the findings of reports: what their rules are called, and how many weigh. */
@Named("findingLabels")
@RequestScoped
public class FindingLabels {
  @Inject Screen screen;

  /** What a rule is about, with the sign by which the form itself knows it. */
  public String rule(ReportFinding finding) {
    String name = finding.rule();
    String group = screen.textOr("rulegroup." + finding.group(), name);
    return name.matches("[A-Z][0-9]{1,2}") ? group + " " + name : group;
  }

  /** What to do about a finding. */
  public String remedy(ReportFinding finding) {
    return screen.either(finding.explanation(), finding.meaning().english());
  }

  /** Left less right with its sign, empty when they are no plain numbers. */
  public String difference(ReportFinding finding) {
    return finding
        .difference()
        .map(value -> (value.signum() > 0 ? "+" : "") + value.toPlainString())
        .orElse("");
  }

  /** How many findings a person must look at. */
  public long serious(List<ReportFinding> findings) {
    return findings.size() - hints(findings);
  }

  /** How many are only worth knowing. */
  public long hints(List<ReportFinding> findings) {
    return findings.stream().filter(finding -> finding.severity().equals("info")).count();
  }
}
