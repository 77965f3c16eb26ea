package gongkai.reporting.desk;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.ReportImport;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.rules.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a text into the draft of a body. */
@ApplicationScoped
class Drafting {
  private static final int MOST_PROBLEMS = 50;

  private ReportImport recognition;
  private ReportFormats formats;
  private ReportChain chain;
  private AnnualReports reports;
  private ImportCheck check;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Drafting() {}

  @Inject
  Drafting(
      ReportImport recognition,
      ReportFormats formats,
      ReportChain chain,
      AnnualReports reports,
      ImportCheck check,
      Clock clock) {
    this.recognition = recognition;
    this.formats = formats;
    this.chain = chain;
    this.reports = reports;
    this.check = check;
    this.clock = clock;
  }

  Change<AnnualReport> draft(Actor actor, Body body, String text) {
    RecognisedReport read = check.check(body, recognition.read(text));
    List<Problem> problems =
        read.findings().stream()
            .filter(Drafting::keepsOut)
            .limit(MOST_PROBLEMS)
            .map(f -> new Problem("text", f.rule(), f.place() + "：" + f.text()))
            .toList();
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    OldRows oldRows = new OldRows(formats.of(read.format()), formats.all());
    RecognisedReport recognised = oldRows.resolved(read);
    if (oldRows.remain(recognised)) {
      return Change.refused("text", "old-row", "有一行是另一年度格式的，而且有数字：请按原始资料把数字分到本年度格式的各行，再录入。");
    }
    int thisYear = LocalDate.now(clock).getYear();
    if (recognised.year() >= thisYear) {
      return Change.refused("text", "year", recognised.year() + "年尚未结束，年度报告在次年编制（条例第四十九条）。");
    }
    AnnualReport report =
        reports.of(body.code(), recognised.year()).orElseGet(() -> begin(body, recognised.year()));
    return report.write(actor, text, withIssuer(recognised, body), chain.steps(), clock.instant());
  }

  private static boolean keepsOut(ReportFinding finding) {
    return finding.severity().equals("error") && !Rules.isOurs(finding);
  }

  private AnnualReport begin(Body body, int year) {
    var report = new AnnualReport(body.code(), year);
    reports.add(report);
    return report;
  }

  /** The caller says whose report it is; another name at its foot is worth a look. */
  private static RecognisedReport withIssuer(RecognisedReport report, Body body) {
    String issuer = Labels.key(report.issuer());
    if (issuer.equals(Labels.key(body.name())) || issuer.equals(Labels.key(body.shortName()))) {
      return report;
    }
    List<ReportFinding> findings = new ArrayList<>(report.findings());
    findings.add(
        new ReportFinding(
            "issuer", "warning", "落款", report.issuer(), body.name(), "落款的机关与所选机构的名称不同，请核对。"));
    return ImportCheck.with(report, findings);
  }

  /** A report that was read with what every rule finds. */
  RecognisedReport examined(Body body, RecognisedReport read) {
    return check.check(body, read);
  }
}
