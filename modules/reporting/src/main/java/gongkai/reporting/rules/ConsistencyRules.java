package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import java.util.List;

/** The consistency rules (勾稽关系) that a report is checked with, in order. */
public final class ConsistencyRules {
  private static final List<ConsistencyRule> ALL =
      List.of(
          new ReceivedEqualsHandled(),
          new ResultsMakeTheTotal(),
          new ApplicantsMakeTheTotal(),
          new RemediesMakeTheTotal(),
          new NarrativeAgreesWithTables(),
          new BreakdownsMakeTheirTotal());

  private ConsistencyRules() {}

  /** What the rules find. An error of theirs forbids publication, a warning does not. */
  public static List<ReportFinding> check(RecognisedReport report) {
    return ALL.stream().flatMap(rule -> rule.check(report).stream()).toList();
  }

  /** Says whether a finding is of a rule, not of the recognition. */
  public static boolean isOurs(ReportFinding finding) {
    return ALL.stream().anyMatch(rule -> rule.name().equals(finding.rule()));
  }
}
