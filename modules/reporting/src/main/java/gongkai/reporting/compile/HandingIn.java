package gongkai.reporting.compile;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.summing.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private Parts parts;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  HandingIn() {}

  @Inject
  HandingIn(DraftViews views, Handover handover, Freezer freezer, Parts parts, Clock clock) {
    this.views = views;
    this.handover = handover;
    this.freezer = freezer;
    this.parts = parts;
    this.clock = clock;
  }

  Change<Report> handIn(Actor actor, Body body, int year, Draft draft) {
    Optional<Compilation> compiled = views.compile(body, year);
    if (compiled.isEmpty()) {
      return Change.refused("year", "format", year + "年没有国家规定的格式，不能编制。");
    }
    Compilation compilation = compiled.get();
    List<Problem> gaps = gaps(compilation);
    if (!gaps.isEmpty()) {
      return new Change.Refused<>(gaps);
    }
    Manuscript manuscript = views.manuscript(compilation, draft.narrative());
    LocalDate today = LocalDate.now(clock);
    RecognisedReport report = manuscript.report(today);
    List<Problem> problems =
        report.findings().stream()
            .filter(HandingIn::stops)
            .limit(MOST_PROBLEMS)
            .map(f -> new Problem("", f.rule(), f.place() + "：" + f.text()))
            .toList();
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Change<Report> taken = handover.take(actor, body, draft.source(), report);
    if (!(taken instanceof Change.Done<Report> done)) {
      return taken;
    }
    Report kept = frozen(done.value(), compilation, body, manuscript, today);
    compilation
        .sum()
        .ifPresent(sum -> parts.freeze(kept.number(), kept.contentHash(), sum.parts()));
    return new Change.Done<>(kept);
  }

  /** A sum is of locked reports only, and whole: what is missing is left out with a reason. */
  private static List<Problem> gaps(Compilation compilation) {
    return compilation.sum().map(Sum::open).orElse(List.of()).stream()
        .limit(MOST_PROBLEMS)
        .map(
            part ->
                new Problem("", "part-open", part.body().name() + "的报告还没有签发，或格式不同：请催报，或写明原因后不汇总。"))
        .toList();
  }

  private static boolean stops(ReportFinding finding) {
    return finding.severity().equals("error") && !finding.meaning().overridable();
  }

  /** Figures that moved while they were frozen are kept with what the rule R18 finds in them. */
  private Report frozen(
      Report taken, Compilation compilation, Body body, Manuscript manuscript, LocalDate today) {
    Map<CellKey, BigDecimal> moved = freeze(taken, compilation);
    if (moved.isEmpty()) {
      return taken;
    }
    freezer.drop(taken.number(), taken.contentHash());
    Report restated = handover.restate(body, manuscript.report(today, moved));
    freeze(restated, compilation);
    return restated;
  }

  private Map<CellKey, BigDecimal> freeze(Report report, Compilation compilation) {
    Map<CellKey, BigDecimal> moved = new HashMap<>();
    freezer
        .freeze(report.number(), report.contentHash(), compilation)
        .forEach((cell, proved) -> moved.put(CellKey.of(cell), proved));
    return moved;
  }
}
