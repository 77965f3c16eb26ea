package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.ReportFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A broken rule, or one that was found kept where the reading of a text may err.
 *
 * @param kept true for the latter
 * @param place where in the report, in its own words
 * @param cells the cells that were compared; empty for text
 * @param left left value of the comparison
 * @param right right value of the comparison, or what was expected
 */
public record Violation(
    Rule rule,
    boolean kept,
    String place,
    List<CellKey> cells,
    String left,
    String right,
    String text) {
  public Violation {
    cells = List.copyOf(cells);
  }

  /** How much it weighs. */
  public Severity severity() {
    return kept ? Severity.INFO : rule.severity();
  }

  /** Left less right, when both are numbers. */
  public Optional<BigDecimal> difference() {
    return Differences.between(left, right);
  }

  /** The same for storing and showing. */
  public ReportFinding toFinding() {
    return new ReportFinding(
        rule.name(), severity().token(), place, left, right, text, rule.meaning());
  }
}
