package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Title, year, format and signature: do they agree with each other and with the law? */
final class Circumstances {
  /** The period of statistics, as a preamble states it. */
  static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d{2})\\s*年\\s*1\\s*月\\s*1\\s*日起?.{0,4}?[至到—-]+\\s*"
              + "(20\\d{2})?\\s*年?\\s*12\\s*月\\s*31\\s*日");

  private static final Pattern CITATION =
      Pattern.compile("国办公开办函\\s*[〔\\[（(]\\s*(20\\d{2})\\s*[〕\\]）)]\\s*(\\d+)\\s*号");

  private final RecognisedReport report;
  private final Findings findings;

  Circumstances(RecognisedReport report, Findings findings) {
    this.report = report;
    this.findings = findings;
  }

  void examine(Optional<ReportFormat> lawful, ReportFormat used) {
    if (report.title().isEmpty()) {
      findings.error("title", "标题", "", "……年政府信息公开工作年度报告", "没有找到报告标题。");
    }
    if (report.year() == 0) {
      findings.error("year", "标题", "", "年份", "标题和前言都没有写明报告年份。");
    } else if (lawful.isEmpty()) {
      findings.error("format", "标题", report.year() + "", "2019", "2019年以前的报告没有全国统一格式，不能导入。");
    } else if (!lawful.get().equals(used)) {
      findings.warning("format", "全文", used.basis(), lawful.get().basis(), "表格不是报告年份应当使用的格式。");
    }
    lawful.ifPresent(this::citation);
    period();
    signature();
  }

  private void citation(ReportFormat lawful) {
    var match = CITATION.matcher(report.preamble());
    while (match.find()) {
      String cited = "国办公开办函〔" + match.group(1) + "〕" + match.group(2) + "号";
      if (!cited.equals(lawful.basis())) {
        findings.warning("citation", "前言", cited, lawful.basis(), "引用的文件不是报告年份的格式依据。");
      }
    }
  }

  private void period() {
    var match = PERIOD.matcher(report.preamble());
    if (match.find()) {
      String to = match.group(2) == null ? match.group(1) : match.group(2);
      String year = report.year() + "";
      if (report.year() > 0 && !(match.group(1).equals(year) && to.equals(year))) {
        findings.error("year", "前言", match.group(), year, "统计期限与标题的年份不一致。");
      }
    }
  }

  private void signature() {
    if (report.issuer().isEmpty()) {
      findings.warning("signature", "落款", "", "机关名称", "落款没有机关名称。");
    }
    if (report.issued().isEmpty()) {
      findings.error("issued", "落款", "", "日期", "落款没有日期，请补写成文日期，例如2021年1月28日。");
    } else if (report.year() > 0
        && Integer.parseInt(report.issued().substring(0, 4)) != report.year() + 1) {
      findings.warning(
          "signature", "落款", report.issued(), (report.year() + 1) + "", "落款日期不在报告年份的次年。");
    }
  }
}
