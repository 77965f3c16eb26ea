package gongkai.reporting.desk;

import gongkai.gate.Decision;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.gate.Submission.Reviews;
import gongkai.gate.Submission.Text;
import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.ReportRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Leads an approved report through the release gate, and a withdrawal too. */
@ApplicationScoped
class Releasing {
  private ReleaseGate gate;
  private ReportFormats formats;
  private Office office;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Releasing() {}

  @Inject
  Releasing(ReleaseGate gate, ReportFormats formats, Office office, Clock clock) {
    this.gate = gate;
    this.formats = formats;
    this.office = office;
    this.clock = clock;
  }

  Change<AnnualReport> publish(Actor actor, AnnualReport report) {
    if (!report.isReadyToPublish()) {
      return Change.refused("", "state", "报告还没有通过全部审核，或已经公开，请刷新页面。");
    }
    List<Problem> problems = report.blocking().problems();
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    switch (gate.release(submission(report))) {
      case Decision.Held held -> report.hold(actor, held.findings(), clock.instant());
      case Decision.Released released ->
          report.published(actor, LocalDate.now(clock), released.entry().at());
    }
    return new Change.Done<>(report);
  }

  Change<AnnualReport> withdraw(Actor actor, AnnualReport report, String code, String reason) {
    if (!report.isLive()) {
      return Change.refused("", "state", "只有已公开的报告才能撤回。");
    }
    RecordKey key = ReportRecord.key(body(report), report.year());
    var json =
        Json.createObjectBuilder()
            .add("type", key.type())
            .add("key", key.key())
            .add("reason", Json.createObjectBuilder().add("code", code).add("text", reason))
            .build();
    Reviews reviews = report.reviews();
    Decision decision =
        gate.release(
            new Submission(
                EntryKind.DELETE,
                key,
                json,
                List.of(new Text("reason", reason)),
                List.of(),
                new Reviews(reviews.author(), reviews.contentHash(), List.of(), List.of()),
                Set.of()));
    return switch (decision) {
      case Decision.Held held ->
          new Change.Refused<>(
              held.findings().stream()
                  .map(finding -> new Problem("reason", finding.code(), finding.text()))
                  .toList());
      case Decision.Released released -> {
        report.withdrawn(actor, reason, released.entry().at());
        yield new Change.Done<>(report);
      }
    };
  }

  /** The public record that would be released now. */
  ReportRecord record(AnnualReport report) {
    RecognisedReport content = report.content();
    return new ReportRecord(
        body(report),
        content,
        formats.of(content.format()),
        report.editions().next(),
        report.editions().firstOn(LocalDate.now(clock)));
  }

  private Submission submission(AnnualReport report) {
    ReportRecord record = record(report);
    return new Submission(
        report.isLive() ? EntryKind.UPDATE : EntryKind.CREATE,
        record.key(),
        record.json(),
        record.texts(),
        List.of(),
        report.reviews(),
        record.knownContacts());
  }

  private Body body(AnnualReport report) {
    return office
        .body(report.body())
        .orElseThrow(() -> new IllegalStateException("No body " + report.body()));
  }
}
