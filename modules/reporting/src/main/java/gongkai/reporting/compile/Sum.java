package gongkai.reporting.compile;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Submission.Child;
import gongkai.reporting.summing.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a roll-up adds up.
 *
 * @param parts all of them, also those that are left out or missing
 * @param summands the locked figures that count, in the order of the parts
 * @param own the parent's own figures, empty when they are left out
 */
record Sum(List<Part> parts, List<Summand> summands, Optional<Compilation> own) {
  Sum {
    parts = List.copyOf(parts);
    summands = List.copyOf(summands);
  }

  /** A part that counts, and its figures. */
  record Summand(Part part, Map<CellAddress, BigDecimal> figures) {
    static Summand of(Part part, RecognisedReport report) {
      Map<CellAddress, BigDecimal> figures = new HashMap<>();
      for (Cell cell : report.cells()) {
        figures.put(new CellAddress(cell.table(), cell.row(), cell.column()), cell.value());
      }
      return new Summand(part, figures);
    }
  }

  static Sum of(List<Part> parts, Optional<Compilation> own) {
    List<Summand> summands = new ArrayList<>();
    for (Part part : parts) {
      RecognisedReport report = part.figures();
      if (report != null) {
        summands.add(Summand.of(part, report));
      }
    }
    return new Sum(parts, summands, own);
  }

  /** The sum of a cell; empty when one that counts lacks it, or nothing counts. */
  Optional<BigDecimal> figure(CellAddress cell) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Summand summand : summands) {
      BigDecimal figure = summand.figures().get(cell);
      if (figure == null) {
        return Optional.empty();
      }
      sum = sum.add(figure);
    }
    if (own.isPresent()) {
      return own.get().figure(cell).map(sum::add);
    }
    return summands.isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /** The parts that should count and cannot: gaps, not zeros. */
  List<Part> open() {
    return parts.stream().filter(Part::isOpen).toList();
  }

  /** As the rules see the parts. */
  List<Child> children(ReportFormat format) {
    List<Child> children = new ArrayList<>();
    own.map(Compilation::content)
        .ifPresent(content -> children.add(new Child("本级", Optional.of(content))));
    for (Part part : parts) {
      RecognisedReport report = part.figures();
      if (report != null) {
        Optional<ReportContent> content = Optional.of(ReportContent.of(report, format));
        children.add(new Child(part.body().name(), content));
      } else if (part.isOpen()) {
        children.add(new Child(part.body().name(), Optional.empty()));
      }
    }
    return children;
  }
}
