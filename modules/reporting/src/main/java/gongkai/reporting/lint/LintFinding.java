package gongkai.reporting.lint;

import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A finding with the rule it is of and the cells it compares. */
public record LintFinding(ReportFinding finding, List<CellKey> cells) {
  public LintFinding {
    cells = List.copyOf(cells);
  }

  static LintFinding of(ReportFinding finding) {
    return new LintFinding(finding, List.of());
  }

  static LintFinding of(Violation violation) {
    return new LintFinding(violation.toFinding(), violation.cells());
  }

  /** {@code R1} to {@code R20}; empty for what keeps a file from being read. */
  public String number() {
    return finding.group();
  }

  /** Where the rule comes from; empty when it has no source of its own. */
  public String article() {
    return finding.article();
  }

  /** What to do about it; empty when the text says it. */
  public String explanation() {
    return finding.explanation();
  }

  /** Left less right, when both are numbers. */
  public Optional<BigDecimal> difference() {
    return finding.difference();
  }
}
