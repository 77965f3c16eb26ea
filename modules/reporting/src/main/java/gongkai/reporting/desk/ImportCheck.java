package gongkai.reporting.desk;

import gongkai.office.Body;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.rules.Governments;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import gongkai.reporting.rules.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every rule on a report that was read, also those that need the body and its report of the year
 * before; reading alone knows neither.
 */
@ApplicationScoped
class ImportCheck {
  private ReportFormats formats;
  private AnnualReports reports;

  @SuppressWarnings("NullAway.Init")
  ImportCheck() {}

  @Inject
  ImportCheck(ReportFormats formats, AnnualReports reports) {
    this.formats = formats;
    this.reports = reports;
  }

  /** The same report with what all rules find; unchanged when nothing could be read. */
  RecognisedReport check(Body body, RecognisedReport read) {
    if (read.sections().isEmpty() || read.format().isEmpty()) {
      return read;
    }
    Optional<ReportContent> before =
        reports.read(body.code(), read.year() - 1).map(AnnualReport::content).map(this::content);
    var submission =
        new Submission(
            content(read), before, List.of(), Optional.empty(), Governments.include(body.level()));
    List<ReportFinding> findings = new ArrayList<>();
    read.findings().stream().filter(finding -> !Rules.isOurs(finding)).forEach(findings::add);
    Rules.checkRead(submission).stream().map(Violation::toFinding).forEach(findings::add);
    return with(read, findings);
  }

  private ReportContent content(RecognisedReport report) {
    return ReportContent.of(report, formats.of(report.format()));
  }

  /** The same report with other findings. */
  static RecognisedReport with(RecognisedReport report, List<ReportFinding> findings) {
    return new RecognisedReport(
        report.title(),
        report.year(),
        report.format(),
        report.issuer(),
        report.issued(),
        report.preamble(),
        report.sections(),
        report.cells(),
        findings);
  }
}
