package gongkai.reporting.lint;

import gongkai.reporting.recognise.Recognised;
import java.util.List;

/** A report and everything that was found about it. */
public record LintedReport(Recognised read, List<LintFinding> findings) {
  public LintedReport {
    findings = List.copyOf(findings);
  }

  /** Says whether the file could be read at all. */
  public boolean isReadable() {
    return read.content().isPresent();
  }

  /** Number of findings of a severity. */
  public long count(String severity) {
    return findings.stream().filter(f -> f.finding().severity().equals(severity)).count();
  }
}
