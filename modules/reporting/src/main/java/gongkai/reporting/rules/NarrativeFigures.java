package gongkai.reporting.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * C1: numbers that the text of section 1 names equal those of the tables, and a number named twice
 * is the same both times.
 */
final class NarrativeFigures {
  private static final String NUMBER = "[^。；\\d]{0,12}?(\\d+)\\s*(?:件|宗|个|条|份|项|起)(?!工作日|月|小时|百分)";
  private static final Pattern RECEIVED =
      Pattern.compile("(?:新收|收到|受理|接到|收办)[^。；\\d]{0,14}?申请" + NUMBER);
  private static final Pattern CARRIED = Pattern.compile("上年度?结转[^。；\\d]{0,14}?(?:申请)?" + NUMBER);
  private static final Pattern FORWARD =
      Pattern.compile("结转(?:至|到)?(?:下年度?|次年|20\\d{2}年)(?:度?继续办理)?" + NUMBER);
  private static final Pattern ANSWERED =
      Pattern.compile("(?:共|均已|已|全部|全年)(?:答复|办结|办理完毕)(?:政府信息公开)?(?:申请)?\\s*(\\d+)\\s*件");
  private static final Pattern RECONSIDERED = Pattern.compile("行政复议" + NUMBER);
  private static final Pattern LITIGATED = Pattern.compile("行政诉讼" + NUMBER);
  private static final Pattern DISCLOSED =
      Pattern.compile("主动公开[^。；，\\d]{0,12}信息[^。；，\\d]{0,8}?(\\d+)\\s*(万)?条");

  private final String text;
  private final Notes notes;

  private NarrativeFigures(String text, Notes notes) {
    this.text = text;
    this.notes = notes;
  }

  static void agree(Submission submission, Notes notes) {
    var narrative = new NarrativeFigures(submission.report().text(1), notes);
    narrative.tables(
        Figures.of(submission.report(), "table3"), Figures.of(submission.report(), "table4"));
    narrative.sameTotal();
  }

  private void tables(Figures applications, Figures remedies) {
    var received = applications.at("new", "total");
    var alsoCarried = applications.sumOfRows(List.of("new", "carried-over"), "total");
    compare("新收申请", RECEIVED, received, alsoCarried);
    compare("上年结转", CARRIED, applications.at("carried-over", "total"), Optional.empty());
    compare("结转下年", FORWARD, applications.at("carried-forward", "total"), Optional.empty());
    compare("办理结果总计", ANSWERED, applications.at("total", "total"), Optional.empty());
    compare("行政复议", RECONSIDERED, remedies.at("reconsideration", "total"), Optional.empty());
    compare(
        "行政诉讼",
        LITIGATED,
        remedies.sumOfRows(List.of("litigation", "litigation-after-reconsideration"), "total"),
        Optional.empty());
  }

  /** What an office received may be told with or without what it carried over. */
  private void compare(
      String what, Pattern pattern, Optional<BigDecimal> inTable, Optional<BigDecimal> orElse) {
    var match = pattern.matcher(text);
    while (inTable.isPresent() && match.find()) {
      BigDecimal told = new BigDecimal(match.group(1));
      boolean agrees =
          told.compareTo(inTable.get()) == 0
              || orElse.filter(value -> told.compareTo(value) == 0).isPresent();
      String left = told.toPlainString();
      String right = agrees ? left : inTable.get().toPlainString();
      if (agrees) {
        notes.kept(what, left, right, "叙述与表格一致。");
      } else {
        notes.broken(
            what,
            left,
            right,
            "“" + match.group().strip() + "”：叙述为 " + left + "，表格为 " + right + "。");
      }
    }
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
