package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** C2: the parts that the text lists after 其中 make the total before it. */
final class Breakdowns {
  private static final Pattern COUNT =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(万)?\\s*(条|件|篇|份|项|次)");
  private static final Pattern BREAKDOWN = Pattern.compile("其中([^。\\n]*)");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
  private static final int FARTHEST = 120;

  private Breakdowns() {}

  static void makeTheirTotal(Submission submission, Notes notes) {
    for (Section section : submission.report().sections()) {
      String text = BRACKETS.matcher(section.text()).replaceAll("");
      BREAKDOWN.matcher(text).results().forEach(b -> breakdown(section, text, b, notes));
    }
  }

  private static void breakdown(Section section, String text, MatchResult breakdown, Notes notes) {
    List<MatchResult> parts = COUNT.matcher(breakdown.group(1)).results().toList();
    String before = text.substring(Math.max(0, breakdown.start() - FARTHEST), breakdown.start());
    List<MatchResult> totals =
        COUNT
            .matcher(before.substring(before.lastIndexOf('\n') + 1))
            .results()
            .filter(total -> !parts.isEmpty() && total.group(3).equals(parts.getFirst().group(3)))
            .toList();
    if (parts.size() < 2 || totals.isEmpty()) {
      return;
    }
    BigDecimal total = value(totals.getLast());
    List<BigDecimal> listed = parts.stream().map(Breakdowns::value).toList();
    List<BigDecimal> own = ofTotal(listed, total);
    String left = total.toPlainString();
    String right = String.join("+", own.stream().map(BigDecimal::toPlainString).toList());
    BigDecimal sum = sum(own);
    if (total.compareTo(sum) == 0) {
      notes.kept(section.title(), left, right, "分项之和等于总数。");
    } else {
      String explained = "总数 " + left + "，分项之和 " + sum.toPlainString() + "。";
      notes.broken(section.title(), left, right, explained);
    }
  }

  /** A sentence may go on to another total: the first parts that make this one are its own. */
  private static List<BigDecimal> ofTotal(List<BigDecimal> listed, BigDecimal total) {
    for (int count = 2; count < listed.size(); count++) {
      if (sum(listed.subList(0, count)).compareTo(total) == 0) {
        return listed.subList(0, count);
      }
    }
    return listed;
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal value(MatchResult count) {
    BigDecimal number = new BigDecimal(count.group(1));
    BigDecimal value = count.group(2) == null ? number : number.scaleByPowerOfTen(4);
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
