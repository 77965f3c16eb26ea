package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
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
final class NarrativeAgreesWithTables implements ConsistencyRule {
  private static final String NUMBER = "[^。；\\d]{0,12}?(\\d+)\\s*(?:件|宗|个|条|份|项|起)(?!工作日|月|小时|百分)";
  private static final Pattern RECEIVED =
      Pattern.compile("(?:新收|收到|受理|接到)[^。；\\d]{0,14}?申请" + NUMBER);
  private static final Pattern CARRIED = Pattern.compile("上年度?结转[^。；\\d]{0,14}?(?:申请)?" + NUMBER);
  private static final Pattern RECONSIDERED = Pattern.compile("行政复议" + NUMBER);
  private static final Pattern LITIGATED = Pattern.compile("行政诉讼" + NUMBER);
  private static final Pattern DISCLOSED =
      Pattern.compile("主动公开[^。；，\\d]{0,12}信息[^。；，\\d]{0,8}?(\\d+)\\s*(万)?条");

  @Override
  public String name() {
    return "C1";
  }

  @Override
  public String source() {
    return "文字叙述与表格、前后文应当一致";
  }

  @Override
  public List<ReportFinding> check(RecognisedReport report) {
    String text = report.sections().isEmpty() ? "" : report.sections().getFirst().text();
    Figures applications = Figures.of(report, "table3");
    Figures remedies = Figures.of(report, "table4");
    List<ReportFinding> findings = new ArrayList<>();
    compare("新收申请", RECEIVED, text, applications.at("new", "total"), findings);
    compare("上年结转", CARRIED, text, applications.at("carried-over", "total"), findings);
    compare("行政复议", RECONSIDERED, text, remedies.at("reconsideration", "total"), findings);
    compare("行政诉讼", LITIGATED, text, litigation(remedies), findings);
    sameTotal(text, findings);
    return findings;
  }

  private static Optional<BigDecimal> litigation(Figures remedies) {
    return remedies.sumOfRows(List.of("litigation", "litigation-after-reconsideration"), "total");
  }

  private void compare(
      String what,
      Pattern pattern,
      String text,
      Optional<BigDecimal> inTable,
      List<ReportFinding> findings) {
    var match = pattern.matcher(text);
    while (inTable.isPresent() && match.find()) {
      String told = match.group(1);
      String counted = inTable.get().toPlainString();
      if (told.equals(counted)) {
        findings.add(kept(what, told, counted, "叙述与表格一致。"));
      } else {
        findings.add(warning(what, told, counted, "叙述为 " + told + "，表格为 " + counted + "。"));
      }
    }
  }

  /** Totals of items disclosed that the text names at several places. */
  private void sameTotal(String text, List<ReportFinding> findings) {
    List<String> totals =
        DISCLOSED
            .matcher(text)
            .results()
            .flatMap(match -> Stream.of(match.group(1) + (match.group(2) == null ? "" : "万")))
            .distinct()
            .toList();
    if (totals.size() > 1) {
      findings.add(warning("主动公开信息数", totals.get(0), totals.get(1), "同一数量前后说法不一。"));
    }
  }
}
