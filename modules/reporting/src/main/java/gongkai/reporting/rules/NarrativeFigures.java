package gongkai.reporting.rules;

import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.ToldFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * C1: numbers that the text of section 1 names equal those of the tables, and a number named twice
 * is the same both times.
 */
final class NarrativeFigures {
  private static final Pattern DISCLOSED =
      Pattern.compile("主动公开[^。；，\\d]{0,12}信息[^。；，\\d]{0,8}?(\\d+)\\s*(万)?条");

  private final String text;
  private final Notes notes;

  private NarrativeFigures(String text, Notes notes) {
    this.text = text;
    this.notes = notes;
  }

  static void agree(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    var narrative = new NarrativeFigures(report.text(1), notes);
    report.format().told().forEach(told -> narrative.compare(told, report));
    narrative.sameTotal();
  }

  /** What an office received, for one, may be told with or without what it carried over. */
  private void compare(ToldFigure told, ReportContent report) {
    Optional<BigDecimal> inTable = sum(told.cells(), report);
    Optional<BigDecimal> orElse =
        told.orElse().isEmpty() ? Optional.empty() : sum(told.orElse(), report);
    var match = told.pattern().matcher(text);
    while (inTable.isPresent() && match.find()) {
      BigDecimal number = new BigDecimal(match.group(1));
      boolean agrees =
          Stream.of(inTable, orElse)
              .flatMap(Optional::stream)
              .anyMatch(value -> number.compareTo(value) == 0);
      String left = number.toPlainString();
      if (agrees) {
        notes.kept(told.what(), left, left, "叙述与表格一致。");
      } else {
        String right = inTable.get().toPlainString();
        String words = "“" + match.group().strip() + "”";
        notes.broken(told.what(), left, right, words + "：叙述为 " + left + "，表格为 " + right + "。");
      }
    }
  }

  private static Optional<BigDecimal> sum(List<CellAddress> cells, ReportContent report) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellAddress cell : cells) {
      Optional<BigDecimal> figure = report.at(cell.table(), cell.row(), cell.column());
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(figure.get());
    }
    return Optional.of(sum);
  }

  /** Totals of items disclosed that the text names at several places. */
  private void sameTotal() {
    List<String> totals = new ArrayList<>();
    var match = DISCLOSED.matcher(text);
    while (match.find()) {
      String total = match.group(1) + (match.group(2) == null ? "" : "万");
      if (!totals.contains(total)) {
        totals.add(total);
      }
    }
    if (totals.size() > 1) {
      notes.broken("主动公开信息数", totals.get(0), totals.get(1), "同一数量前后说法不一。");
    }
  }
}
