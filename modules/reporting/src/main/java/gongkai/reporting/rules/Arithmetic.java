package gongkai.reporting.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A1 to A4: the sums inside Tables 3 and 4. */
final class Arithmetic {
  private static final Set<String> NO_RESULTS =
      Set.of("new", "carried-over", "total", "carried-forward");

  private Arithmetic() {}

  /** A1: in each column of Table 3, new and carried over equal handled and carried forward. */
  static void receivedEqualsHandled(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    Figures table = Figures.of(report, "table3");
    List<String> received = List.of("new", "carried-over");
    List<String> handled = List.of("total", "carried-forward");
    for (String column : table.columns()) {
      var left = table.sumOfRows(received, column);
      var right = table.sumOfRows(handled, column);
      if (differ(left, right)) {
        notes.broken(
            Places.of(report).column("table3", column),
            cells(table, Stream.concat(received.stream(), handled.stream()).toList(), column),
            left.orElseThrow(),
            right.orElseThrow(),
            "新收加结转 " + plain(left) + "，办结加结转下年 " + plain(right) + "，两者不等。");
      }
    }
  }

  /** A2: in each column of Table 3, the results make the total. */
  static void resultsMakeTheTotal(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    Figures table = Figures.of(report, "table3");
    List<String> results = table.rows().stream().filter(row -> !NO_RESULTS.contains(row)).toList();
    for (String column : table.columns()) {
      var sum = table.sumOfRows(results, column);
      var total = table.at("total", column);
      if (differ(sum, total)) {
        notes.broken(
            Places.of(report).column("table3", column),
            cells(table, Stream.concat(results.stream(), Stream.of("total")).toList(), column),
            sum.orElseThrow(),
            total.orElseThrow(),
            "各办理结果之和为 " + plain(sum) + "，总计填 " + plain(total) + "。");
      }
    }
  }

  /** A3: in each row of Table 3, the kinds of applicants make the total. */
  static void applicantsMakeTheTotal(Submission submission, Notes notes) {
    rowTotals(submission.report(), "table3", notes);
  }

  /** A4: in Table 4, upheld, corrected, other and pending make the total, three times. */
  static void remediesMakeTheTotal(Submission submission, Notes notes) {
    rowTotals(submission.report(), "table4", notes);
  }

  private static void rowTotals(ReportContent report, String name, Notes notes) {
    Figures table = Figures.of(report, name);
    List<String> parts = table.columns().stream().filter(c -> !c.equals("total")).toList();
    for (String row : table.rows()) {
      var sum = table.sumOfColumns(row, parts);
      var total = table.at(row, "total");
      if (differ(sum, total)) {
        notes.broken(
            Places.of(report).row(name, row),
            table.columns().stream().map(column -> table.key(row, column)).toList(),
            sum.orElseThrow(),
            total.orElseThrow(),
            "各栏之和为 " + plain(sum) + "，总计填 " + plain(total) + "。");
      }
    }
  }

  static boolean differ(Optional<BigDecimal> left, Optional<BigDecimal> right) {
    return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) != 0;
  }

  static String plain(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  private static List<CellKey> cells(Figures table, List<String> rows, String column) {
    List<CellKey> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(table.key(row, column)));
    return cells;
  }
}
