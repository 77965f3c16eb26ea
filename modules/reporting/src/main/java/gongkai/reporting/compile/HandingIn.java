package gongkai.reporting.compile;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.rules.Rule;
import gongkai.reporting.rules.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Hands a report in: what cannot be overridden stops it here, the rest goes with it to who
 * approves. Figures, text and proofs are of one moment; reviewers pass exactly these.
 */
@ApplicationScoped
class HandingIn {
  private static final int MOST_PROBLEMS = 50;

  private DraftViews views;
  private Handover handover;
  private Freezer freezer;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  HandingIn() {}

  @Inject
  HandingIn(DraftViews views, Handover handover, Freezer freezer, Clock clock) {
    this.views = views;
    this.handover = handover;
    this.freezer = freezer;
    this.clock = clock;
  }

  Change<Report> handIn(Actor actor, Body body, int year, Draft draft) {
    Optional<Compilation> compiled = views.compile(body, year);
    if (compiled.isEmpty()) {
      return Change.refused("year", "format", year + "年没有国家规定的格式，不能编制。");
    }
    Compilation compilation = compiled.get();
    RecognisedReport report =
        views.manuscript(compilation, draft.narrative()).report(LocalDate.now(clock));
    List<Problem> problems =
        report.findings().stream()
            .filter(HandingIn::stops)
            .limit(MOST_PROBLEMS)
            .map(f -> new Problem("", f.rule(), f.place() + "：" + f.text()))
            .toList();
    return problems.isEmpty()
        ? freeze(handover.take(actor, body, draft.source(), report), compilation)
        : new Change.Refused<>(problems);
  }

  private static boolean stops(ReportFinding finding) {
    boolean overridable = Rules.named(finding.rule()).map(Rule::overridable).orElse(false);
    return finding.severity().equals("error") && !overridable;
  }

  private Change<Report> freeze(Change<Report> taken, Compilation compilation) {
    if (taken instanceof Change.Done<Report> done) {
      Report report = done.value();
      List<CellAddress> unproved =
          freezer.freeze(report.number(), report.contentHash(), compilation);
      if (!unproved.isEmpty()) {
        throw new IllegalStateException("Figures moved while they were frozen: " + unproved);
      }
    }
    return taken;
  }
}
