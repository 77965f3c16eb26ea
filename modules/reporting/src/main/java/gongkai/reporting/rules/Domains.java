package gongkai.reporting.rules;

import gongkai.reporting.format.ReportFormat.Heading;
import java.math.BigDecimal;

/** D1 and D2: every cell holds a figure, of the kind its column asks for. */
final class Domains {
  /** Takes a cell and its column. */
  private interface Visit {
    void cell(CellKey key, Heading column);
  }

  private Domains() {}

  /** D1: nothing stands for nothing but 0. */
  static void noBlankCells(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    each(
        report,
        (key, column) -> {
          CellValue value = report.cells().getOrDefault(key, new CellValue.Blank(""));
          if (value instanceof CellValue.Blank blank) {
            notes.broken(
                Places.of(report).cell(key), key, blank.printed(), "0", "这一格没有数字，没有发生的填 0。");
          }
        });
  }

  /** D2: counts are not negative, changes excepted. */
  static void noNegatives(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    each(
        report,
        (key, column) ->
            report
                .at(key)
                .filter(value -> value.signum() < 0 && !column.signed())
                .ifPresent(value -> domain(report, key, value, "非负数", "这一列不能是负数。", notes)));
  }

  /** D2: counts are whole, money excepted. */
  static void wholeNumbers(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    each(
        report,
        (key, column) ->
            report
                .at(key)
                .filter(value -> value.stripTrailingZeros().scale() > 0 && !column.decimals())
                .ifPresent(value -> domain(report, key, value, "整数", "这一列只能是整数。", notes)));
  }

  /** R11: an amount in ten thousands of yuan that looks like one in yuan. */
  static void plausibleMoney(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    BigDecimal most = BigDecimal.valueOf(10_000_000);
    each(
        report,
        (key, column) ->
            report
                .at(key)
                .filter(value -> column.unit().equals("万元") && value.compareTo(most) >= 0)
                .ifPresent(
                    value ->
                        domain(report, key, value, "单位：万元", "金额超过一千亿元，请核对是否把元当作万元填写。", notes)));
  }

  private static void domain(
      ReportContent report, CellKey key, BigDecimal value, String right, String text, Notes notes) {
    notes.broken(Places.of(report).cell(key), key, value.toPlainString(), right, text);
  }

  private static void each(ReportContent report, Visit visit) {
    for (var table : report.format().tables()) {
      for (var block : table.blocks()) {
        for (Heading row : block.leafRows()) {
          block
              .leafColumns()
              .forEach(
                  column -> visit.cell(new CellKey(table.key(), row.key(), column.key()), column));
        }
      }
    }
  }
}
