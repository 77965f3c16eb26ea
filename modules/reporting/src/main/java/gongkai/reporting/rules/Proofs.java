package gongkai.reporting.rules;

import gongkai.reporting.rules.Submission.Child;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** R17 and R18: a figure is the sum of its parts, and what the records prove. */
final class Proofs {
  private Proofs() {}

  /** R17: each cell is the sum of the children's. */
  static void sumOfChildren(Submission submission, Notes notes) {
    List<ReportContent> reports =
        submission.children().stream().map(Child::report).flatMap(Optional::stream).toList();
    if (reports.isEmpty()) {
      return;
    }
    ReportContent parent = submission.report();
    for (CellKey key : parent.cells().keySet().stream().sorted(Places.ORDER).toList()) {
      List<Optional<BigDecimal>> parts = reports.stream().map(child -> child.at(key)).toList();
      if (parts.stream().allMatch(Optional::isPresent)) {
        BigDecimal sum =
            parts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add);
        compare(parent, key, sum, "各单位之和为 ", notes);
      }
    }
  }

  /** R17: a child without a report is a gap, not a zero. */
  static void noChildMissing(Submission submission, Notes notes) {
    submission.children().stream()
        .filter(child -> child.report().isEmpty())
        .forEach(child -> notes.broken(child.name(), "", "年度报告", "这个单位的报告缺失，汇总数不完整。"));
  }

  /** R6: a ledger begins the year with what the year before leads to (B2 and B3 in the ledgers). */
  static void openings(Submission submission, Notes notes) {
    submission.evidence().map(Evidence::openings).orElse(List.of()).stream()
        .filter(opening -> opening.stated().compareTo(opening.carried()) != 0)
        .forEach(
            opening ->
                notes.broken(
                    opening.name(),
                    List.of(),
                    opening.stated(),
                    opening.carried(),
                    "台账年初数填 "
                        + opening.stated().toPlainString()
                        + "，上年结转的是 "
                        + opening.carried().toPlainString()
                        + "。"));
  }

  /** R18: each figure is what cases, register entries or ledger lines prove. */
  static void provedByRecords(Submission submission, Notes notes) {
    submission
        .evidence()
        .ifPresent(
            evidence -> {
              ReportContent report = submission.report();
              for (CellKey key : report.cells().keySet().stream().sorted(Places.ORDER).toList()) {
                evidence
                    .proved(key)
                    .ifPresent(proved -> compare(report, key, proved, "台账和案卷证明的是 ", notes));
              }
            });
  }

  private static void compare(
      ReportContent report, CellKey key, BigDecimal expected, String what, Notes notes) {
    report
        .at(key)
        .filter(told -> told.compareTo(expected) != 0)
        .ifPresent(
            told ->
                notes.broken(
                    Places.of(report).cell(key),
                    List.of(key),
                    told,
                    expected,
                    "本表填 " + told.toPlainString() + "，" + what + expected.toPlainString() + "。"));
  }
}
