package gongkai.reporting.compile;

import gongkai.office.Body;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.SectionTitle;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.LinkedTables;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Similarity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a report in the making: figures, text, checks, last year beside it. */
@ApplicationScoped
class DraftViews {
  private Adding adding;
  private Continuity continuity;
  private ReportFormats formats;
  private Handover handover;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  DraftViews() {}

  @Inject
  DraftViews(
      Adding adding, Continuity continuity, ReportFormats formats, Handover handover, Clock clock) {
    this.adding = adding;
    this.continuity = continuity;
    this.formats = formats;
    this.handover = handover;
    this.clock = clock;
  }

  /** The figures of a body's year now; empty without a format for it. */
  Optional<Compilation> compile(Body body, int year) {
    return formats.forYear(year).map(format -> adding.compile(body, year, format));
  }

  /** The text of figures now. */
  Manuscript manuscript(Compilation compilation, Narrative narrative) {
    return manuscript(compilation, narrative, before(compilation));
  }

  private Manuscript manuscript(
      Compilation compilation, Narrative narrative, Optional<RecognisedReport> before) {
    return new Manuscript(
        compilation,
        narrative,
        before.map(report -> ReportContent.of(report, formats.of(report.format()))),
        before.isPresent() ? continuity.explain(compilation) : equation -> "");
  }

  private Optional<RecognisedReport> before(Compilation compilation) {
    return handover.content(compilation.body().code(), compilation.year() - 1);
  }

  DraftView of(Compilation compilation, Narrative narrative, long version, String proofs) {
    Optional<RecognisedReport> lastYear = before(compilation);
    RecognisedReport report =
        manuscript(compilation, narrative, lastYear).report(LocalDate.now(clock));
    ReportFormat format = compilation.format();
    Narrative before = lastYear.map(DraftViews::narrative).orElse(narrative(List.of(), ""));
    Narrative resolved = narrative(report);
    return new DraftView(
        version,
        compilation.body().code(),
        compilation.year(),
        format.key(),
        clock.instant(),
        narrative,
        resolved,
        format.sections().stream().map(SectionTitle::title).toList(),
        compilation.figures(),
        LinkedTables.of(format, compilation.cells(), proofs),
        report.findings(),
        Placeholders.of(compilation).all(),
        before,
        similarity(resolved, before),
        compilation.sum().isPresent());
  }

  private static Narrative narrative(RecognisedReport report) {
    return narrative(report.sections(), report.preamble());
  }

  private static Narrative narrative(List<Section> sections, String preamble) {
    List<String> texts = new ArrayList<>();
    for (int number = 1; number <= Narrative.SECTIONS; number++) {
      int wanted = number;
      texts.add(
          sections.stream()
              .filter(section -> section.number() == wanted)
              .map(Section::text)
              .findFirst()
              .orElse(""));
    }
    return new Narrative(preamble, texts);
  }

  private static List<Integer> similarity(Narrative now, Narrative before) {
    List<Integer> shares = new ArrayList<>();
    for (int i = 0; i < Narrative.SECTIONS; i++) {
      double share = Similarity.share(now.sections().get(i), before.sections().get(i));
      shares.add((int) Math.round(share * 100));
    }
    return shares;
  }
}
