package gongkai.reporting.lint;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.recognise.Recognised;
import gongkai.reporting.recognise.Recogniser;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks a report that somebody has published, with nothing but its file. */
public final class Lint {
  private static final ReportFinding NO_REPORT =
      new ReportFinding("no-report", "error", "全文", "", "", "没有年度报告的标题和六个部分，这不是政府信息公开工作年度报告。");

  private static final Recognised NOTHING =
      new Recognised(
          new RecognisedReport("", 0, "", "", "", "", List.of(), List.of(), List.of(NO_REPORT)),
          Optional.empty());

  private final Recogniser recogniser;

  /** Checks by the given formats. */
  public Lint(ReportFormats formats) {
    this.recogniser = new Recogniser(formats);
  }

  /** Reads a file without checking more than its reading shows. */
  public Recognised read(byte[] file) {
    Recognised read = recogniser.read(file);
    return isNoReport(read) ? NOTHING : read;
  }

  /** Says whether a file that could be read has nothing of a report. */
  static boolean isNoReport(Recognised read) {
    boolean empty = read.report().sections().isEmpty() && read.report().title().isEmpty();
    return empty && (read.content().isPresent() || read.report().findings().contains(NO_REPORT));
  }

  /**
   * Checks a file.
   *
   * @param year the report year that is expected
   * @param previous the file of the year before
   */
  public LintedReport check(byte[] file, OptionalInt year, Optional<byte[]> previous) {
    Recognised read = recogniser.read(file);
    List<LintFinding> findings = new ArrayList<>();
    for (ReportFinding finding : read.report().findings()) {
      if (!Rules.isOurs(finding)) {
        findings.add(LintFinding.of(asPublished(finding)));
      }
    }
    if (read.content().isEmpty()) {
      return new LintedReport(read, findings);
    }
    if (isNoReport(read)) {
      return new LintedReport(read, List.of(LintFinding.of(NO_REPORT)));
    }
    int told = read.report().year();
    if (year.isPresent() && told != year.getAsInt()) {
      findings.add(error("year", "标题", told + "", year.getAsInt() + "", "报告年份不是所要核对的年份。"));
    }
    Submission submission = Submission.of(read.content().get());
    Optional<ReportContent> before = previous.flatMap(bytes -> before(bytes, told, findings));
    Submission whole = before.map(submission::after).orElse(submission);
    Rules.checkRead(whole).stream().map(LintFinding::of).forEach(findings::add);
    return new LintedReport(read, findings);
  }

  /**
   * Many sites print the date beside the report; without one it cannot be taken over, but stands.
   */
  private static ReportFinding asPublished(ReportFinding finding) {
    return finding.rule().equals("issued") ? finding.with("warning", finding.text()) : finding;
  }

  private Optional<ReportContent> before(byte[] file, int year, List<LintFinding> findings) {
    Recognised read = recogniser.read(file);
    boolean fits = read.report().year() == year - 1;
    if (read.content().isEmpty()) {
      String why = read.report().findings().getFirst().text();
      findings.add(error("previous", "上年报告", "", "", "上年报告不能读取：" + why));
    } else if (!fits) {
      String told = read.report().year() + "";
      findings.add(error("previous", "上年报告", told, (year - 1) + "", "不是上一年的报告，没有跨年核对。"));
    }
    return read.content().filter(content -> fits);
  }

  private static LintFinding error(
      String rule, String place, String left, String right, String text) {
    return LintFinding.of(new ReportFinding(rule, "error", place, left, right, text));
  }
}
