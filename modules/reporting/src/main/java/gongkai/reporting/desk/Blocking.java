package gongkai.reporting.desk;

import gongkai.office.Change.Problem;
import gongkai.reporting.ReportImport.ReportFinding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The errors of a report that nobody has answered for; they stop approval and publication. */
record Blocking(List<ReportFinding> findings) {

  static Blocking of(List<ReportFinding> findings, Trail trail) {
    Set<String> overridden = trail.overridden().keySet();
    return new Blocking(
        findings.stream()
            .filter(f -> f.severity().equals("error") && !overridden.contains(f.rule()))
            .toList());
  }

  /**
   * Why nobody can answer for a rule; empty when somebody can. A report that was published long ago
   * with a wrong sum cannot be sent back to be counted anew: of an imported one the sums (R5) can
   * be answered for too.
   */
  List<Problem> objections(String rule, Origin origin) {
    Optional<ReportFinding> found =
        findings.stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    if (found.isEmpty()) {
      return List.of(new Problem("rule", "state", "这条规则没有阻止签发，请刷新页面。"));
    }
    boolean printed = origin == Origin.IMPORTED && found.get().group().equals("R5");
    return printed || found.get().meaning().overridable()
        ? List.of()
        : List.of(new Problem("rule", "rule", "这条规则不能放行，请退回修改。"));
  }

  List<Problem> problems() {
    return findings.stream().map(Blocking::problem).toList();
  }

  static Problem problem(ReportFinding finding) {
    return new Problem("", finding.rule(), finding.place() + "：" + finding.text());
  }
}
