package gongkai.reporting.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** B1 to B3 and D3: what last year's report hands over to this year's. */
final class AcrossYears {
  private AcrossYears() {}

  /** What a rule compares of this year's report and last year's. */
  private interface Comparison {
    void of(ReportContent report, ReportContent before, Notes notes);
  }

  /** Without last year's report there is nothing to compare. */
  private static Rule.Check with(Comparison comparison) {
    return (submission, notes) ->
        submission
            .previous()
            .ifPresent(before -> comparison.of(submission.report(), before, notes));
  }

  /** B1: per column of Table 3, carried over now is what was carried forward a year ago. */
  static final Rule.Check CARRIED_OVER = with(AcrossYears::carriedOver);

  /** B2: in force now is in force a year ago, and made, less repealed (format 2021). */
  static final Rule.Check DOCUMENTS_IN_FORCE = with(AcrossYears::documentsInForce);

  /** B3: items a year ago are the items before it and its change (format 2019). */
  static final Rule.Check ITEMS_OF_SERVICES = with(AcrossYears::itemsOfServices);

  /** D3: what was pending a year ago is somewhere in this year's total. */
  static final Rule.Check PENDING_REMEDIES = with(AcrossYears::pendingRemedies);

  private static void carriedOver(ReportContent report, ReportContent before, Notes notes) {
    Figures table = Figures.of(report, "table3");
    for (String column : table.columns()) {
      compare(
          report,
          table.key("carried-over", column),
          before.at("table3", "carried-forward", column),
          "上年结转下年度继续办理",
          notes);
    }
  }

  private static void documentsInForce(ReportContent report, ReportContent before, Notes notes) {
    for (String row : Figures.of(report, "table2").rows()) {
      Optional<BigDecimal> expected =
          plus(
              plus(before.at("table2", row, "valid"), report.at("table2", row, "made")),
              report.at("table2", row, "repealed").map(BigDecimal::negate));
      compare(report, new CellKey("table2", row, "valid"), expected, "上年现行有效加制发减废止", notes);
    }
  }

  private static void itemsOfServices(ReportContent report, ReportContent before, Notes notes) {
    for (String row : Figures.of(report, "table2").rows()) {
      Optional<BigDecimal> expected =
          plus(before.at("table2", row, "previous"), before.at("table2", row, "change"));
      compare(
          report, new CellKey("table2", row, "previous"), expected, "上年报告的上一年项目数量加本年增/减", notes);
    }
  }

  private static void pendingRemedies(ReportContent report, ReportContent before, Notes notes) {
    Figures table = Figures.of(report, "table4");
    for (String row : table.rows()) {
      var total = table.at(row, "total");
      var pending = before.at("table4", row, "pending");
      if (total.isPresent() && pending.isPresent() && total.get().compareTo(pending.get()) < 0) {
        notes.broken(
            Places.of(report).row("table4", row),
            List.of(table.key(row, "total")),
            total.get(),
            pending.get(),
            "上年尚未审结 "
                + pending.get().toPlainString()
                + " 件，本年总计只有 "
                + total.get().toPlainString()
                + " 件，请核对其去向。");
      }
    }
  }

  private static Optional<BigDecimal> plus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(value -> other.map(value::add));
  }

  private static void compare(
      ReportContent report, CellKey cell, Optional<BigDecimal> expected, String what, Notes notes) {
    Optional<BigDecimal> told = report.at(cell);
    if (Arithmetic.differ(told, expected)) {
      notes.broken(
          Places.of(report).cell(cell),
          List.of(cell),
          told.orElseThrow(),
          expected.orElseThrow(),
          "本表填 " + Arithmetic.plain(told) + "，" + what + "为 " + Arithmetic.plain(expected) + "。");
    }
  }
}
