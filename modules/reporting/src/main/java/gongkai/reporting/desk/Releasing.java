package gongkai.reporting.desk;

import gongkai.gate.Decision;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission.Reviews;
import gongkai.gate.Withdrawal;
import gongkai.journal.RecordKey;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.page.ReportRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads an approved report through the release gate, and a withdrawal too. */
@ApplicationScoped
class Releasing {
  private ReleaseGate gate;
  private Editions editions;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Releasing() {}

  @Inject
  Releasing(ReleaseGate gate, Editions editions, Clock clock) {
    this.gate = gate;
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * Publishes the next edition.
   *
   * @param reason why it replaces the public one, empty when none is public
   */
  Change<AnnualReport> publish(Actor actor, AnnualReport report, String reason) {
    if (!report.isReadyToPublish()) {
      return Change.refused("", "state", "报告还没有通过全部审核，或已经公开，请刷新页面。");
    }
    List<Problem> problems = new ArrayList<>(report.blocking().problems());
    editions.unreviewed(report).forEach(each -> problems.add(Blocking.problem(each)));
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    if (report.publicity().isLive() && reason.isEmpty()) {
      return Change.refused("correction", "missing", "已有公开的版本，请用1至500字说明更正的原因，公众会看到这段话。");
    }
    LocalDate today = LocalDate.now(clock);
    ReportRecord record = editions.record(report, today);
    Optional<String> obstacle = editions.obstacle(record);
    if (obstacle.isPresent()) {
      return Change.refused("", "incomplete", obstacle.get());
    }
    List<JsonObject> corrections = Correction.of(report.publicity(), record, reason, today);
    switch (editions.submit(report, record, corrections, gate::release)) {
      case Decision.Held held -> report.hold(actor, held.findings(), clock.instant());
      case Decision.Released released ->
          report.published(actor, today, released.entry().at(), corrections);
    }
    return new Change.Done<>(report);
  }

  Change<AnnualReport> withdraw(Actor actor, AnnualReport report, Withdrawal reason) {
    if (!report.publicity().isLive()) {
      return Change.refused("", "state", "只有已公开的报告才能撤回。");
    }
    RecordKey key = ReportRecord.key(editions.body(report), report.year());
    Reviews reviews = report.reviews();
    return switch (gate.release(reason.of(key, reviews.author(), reviews.contentHash()))) {
      case Decision.Held held ->
          new Change.Refused<>(
              held.findings().stream()
                  .map(finding -> new Problem("reason", finding.code(), finding.text()))
                  .toList());
      case Decision.Released released -> {
        report.withdrawn(actor, reason.text(), released.entry().at());
        yield new Change.Done<>(report);
      }
    };
  }

  /** The report as the public will see it. */
  String page(AnnualReport report) {
    return editions.record(report, LocalDate.now(clock)).page();
  }
}
