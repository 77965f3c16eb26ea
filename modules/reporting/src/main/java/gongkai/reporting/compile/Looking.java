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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
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
  private Handover handover;
  private StoredDrafts drafts;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Looking() {}

  @Inject
  Looking(Proofs proofs, Drifting drifting, Handover handover, StoredDrafts drafts, Clock clock) {
    this.proofs = proofs;
    this.drifting = drifting;
    this.handover = handover;
    this.drafts = drafts;
    this.clock = clock;
  }

  Optional<ProofPage> proof(Compilation compilation, CellAddress cell, String from, int limit) {
    return compilation
        .place(cell)
        .map(
            place -> {
              Proofs.Page page = proofs.page(compilation, cell, from, limit);
              return new ProofPage(
                  place.label(), compilation.figure(cell).orElse(null), page.proofs(), page.next());
            });
  }

  Optional<Report> report(Actor actor, long number) {
    return handover.find(actor, number).filter(Report::compiled);
  }

  List<Drift> drift(Report report, Compilation now) {
    return drifting.since(report.number(), report.contentHash(), now);
  }

  List<BoardRow> board(List<Body> bodies, int year) {
    List<BodyCode> codes = bodies.stream().map(Body::code).toList();
    Map<BodyCode, Standing> reports = handover.standing(codes, year);
    Set<BodyCode> writing = drafts.writing(codes, year);
    return bodies.stream()
        .map(body -> row(body, year, reports.get(body.code()), writing.contains(body.code())))
        .toList();
  }

  private BoardRow row(Body body, int year, @Nullable Standing report, boolean writing) {
    LocalDate due = due(body, year);
    boolean published = report != null && report.edition() > 0;
    return new BoardRow(
        body.code(),
        year,
        report == null ? 0 : report.number(),
        report != null ? report.state() : writing ? "WRITING" : "NONE",
        report == null ? 0 : report.edition(),
        due,
        !published && LocalDate.now(clock).isAfter(due));
  }

  /** Article 49: departments by 31 January, governments by 31 March of the next year. */
  static LocalDate due(Body body, int year) {
    return Manuscript.isGovernment(body.level())
        ? LocalDate.of(year + 1, Month.MARCH, 31)
        : LocalDate.of(year + 1, Month.JANUARY, 31);
  }
}
