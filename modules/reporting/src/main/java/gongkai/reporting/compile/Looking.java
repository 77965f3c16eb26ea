package gongkai.reporting.compile;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.desk.Handover.Standing;
import gongkai.reporting.draft.BoardRow;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Drift;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Due;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.LinkedTables;
import gongkai.reporting.rules.Governments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be looked at without changing anything: proofs, drift, the board. */
@ApplicationScoped
class Looking {
  private Proofs proofs;
  private Drifting drifting;
  private FrozenPages frozen;
  private Handover handover;
  private StoredDrafts drafts;
  private ReportFormats formats;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Looking() {}

  @Inject
  Looking(
      Proofs proofs,
      Drifting drifting,
      FrozenPages frozen,
      Handover handover,
      StoredDrafts drafts,
      ReportFormats formats,
      Clock clock) {
    this.proofs = proofs;
    this.drifting = drifting;
    this.frozen = frozen;
    this.handover = handover;
    this.drafts = drafts;
    this.formats = formats;
    this.clock = clock;
  }

  Optional<ProofPage> proof(Compilation compilation, CellAddress cell, String from, int limit) {
    return compilation
        .place(cell)
        .map(
            place -> {
              PartPages.Page page = proofs.page(compilation, cell, from, limit);
              return new ProofPage(
                  place.label(), compilation.figure(cell).orElse(null), page.proofs(), page.next());
            });
  }

  /** What a figure counted when the report was handed in. */
  Optional<ProofPage> frozenProof(Report report, CellAddress cell, String from, int limit) {
    return Place.of(formats.of(report.content().format()), cell)
        .map(place -> frozen.page(report, place, from, limit));
  }

  Map<Integer, String> frozenTables(Report report, String proofs) {
    ReportFormat format = formats.of(report.content().format());
    return LinkedTables.of(format, report.content().cells(), proofs);
  }

  Optional<Report> report(Actor actor, long number) {
    return handover.find(actor, number).filter(Report::compiled);
  }

  List<Drift> drift(Report report, Compilation now) {
    return drifting.since(report.number(), report.contentHash(), now);
  }

  /** Where the reports stand; nothing for a year without a format. */
  List<BoardRow> board(List<Body> bodies, int year) {
    Optional<ReportFormat> format = formats.forYear(year);
    if (format.isEmpty()) {
      return List.of();
    }
    List<BodyCode> codes = bodies.stream().map(Body::code).toList();
    Map<BodyCode, Standing> reports = handover.standing(codes, year);
    Set<BodyCode> writing = drafts.writing(codes, year);
    LocalDate today = LocalDate.now(clock);
    return bodies.stream()
        .map(
            body -> {
              Due due = format.get().due(Governments.include(body.level()));
              boolean begun = writing.contains(body.code());
              return row(body, year, reports.get(body.code()), begun, due, today);
            })
        .toList();
  }

  private static BoardRow row(
      Body body, int year, @Nullable Standing report, boolean writing, Due due, LocalDate today) {
    LocalDate last = due.of(year);
    boolean published = report != null && report.edition() > 0;
    int left = (int) ChronoUnit.DAYS.between(today, last);
    return new BoardRow(
        body.code(),
        body.parent(),
        year,
        report == null ? 0 : report.number(),
        state(report, writing),
        report == null ? "" : report.waiting(),
        report == null ? 0 : report.edition(),
        report == null ? 0 : report.errors(),
        report == null ? 0 : report.warnings(),
        last,
        due.article(),
        left,
        !published && left < 0);
  }

  private static String state(@Nullable Standing report, boolean writing) {
    if (report == null) {
      return writing ? "WRITING" : "NONE";
    }
    return report.state().equals("DRAFT") && !report.waiting().isEmpty()
        ? "IN_REVIEW"
        : report.state();
  }
}
