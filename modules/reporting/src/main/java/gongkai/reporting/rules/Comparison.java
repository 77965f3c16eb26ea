package gongkai.reporting.rules;

import gongkai.reporting.format.Axis;
import gongkai.reporting.format.FigureRule;
import gongkai.reporting.format.FigureRule.Addend;
import gongkai.reporting.format.FigureRule.Equation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A1 to B3, D3 and what later formats state: figures compared as a rule of the format says. */
record Comparison(FigureRule rule) implements Rule.Check {

  /** The rule that a format states: R5 inside a report, R6 with the year before. */
  static Rule of(FigureRule rule) {
    return new Rule(
        rule.id(),
        rule.acrossYears() ? "R6" : "R5",
        rule.error() ? Severity.ERROR : Severity.WARNING,
        rule.overridable() || !rule.error(),
        rule.article(),
        rule.explanation(),
        rule.english(),
        new Comparison(rule));
  }

  @Override
  public void of(Submission submission, Notes notes) {
    if (rule.isFor(submission.report().year())) {
      rule.equations().forEach(equation -> compare(equation, submission, notes));
    }
  }

  private void compare(Equation equation, Submission submission, Notes notes) {
    Optional<BigDecimal> left = sum(equation.left(), submission);
    Optional<BigDecimal> right = sum(equation.right(), submission);
    if (left.isEmpty() || right.isEmpty() || rule.relation().holds(left.get(), right.get())) {
      return;
    }
    List<CellKey> cells = equation.cells().stream().map(CellKey::of).toList();
    String text =
        rule.text()
            .replace("{left}", left.get().toPlainString())
            .replace("{right}", right.get().toPlainString());
    String place = place(equation, cells, Places.of(submission.report()));
    notes.broken(place, cells, left.get(), right.get(), text);
  }

  /** Empty when a figure is missing, so that nothing is guessed. */
  private static Optional<BigDecimal> sum(List<Addend> addends, Submission submission) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Addend addend : addends) {
      Optional<ReportContent> report =
          addend.lastYear() ? submission.previous() : Optional.of(submission.report());
      CellKey cell = CellKey.of(addend.cell());
      Optional<BigDecimal> figure = report.flatMap(content -> content.at(cell));
      if (figure.isPresent()) {
        sum = addend.sign() > 0 ? sum.add(figure.get()) : sum.subtract(figure.get());
      } else if (!addend.ofGroup() || report.filter(content -> content.hasLine(cell)).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(sum);
  }

  /** A single cell is named itself, a sum by the row or column that it stands in. */
  private static String place(Equation equation, List<CellKey> cells, Places places) {
    if (equation.left().size() == 1 || equation.table().isEmpty()) {
      return places.cell(cells.getFirst());
    }
    return equation.axis() == Axis.ROW
        ? places.row(equation.table(), equation.line())
        : places.column(equation.table(), equation.line());
  }
}
