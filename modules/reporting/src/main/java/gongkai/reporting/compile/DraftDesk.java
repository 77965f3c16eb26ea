package gongkai.reporting.compile;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.BoardRow;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Drift;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.draft.ProofPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to compiling: each use case in one transaction. */
@ApplicationScoped
@Transactional
class DraftDesk implements Drafts {
  private static final int MOST = 200;

  private Office office;
  private Writing writing;
  private DraftViews views;
  private Looking looking;

  @SuppressWarnings("NullAway.Init")
  DraftDesk() {}

  @Inject
  DraftDesk(Office office, Writing writing, DraftViews views, Looking looking) {
    this.office = office;
    this.writing = writing;
    this.views = views;
    this.looking = looking;
  }

  @Override
  public Optional<DraftView> open(Actor actor, BodyCode body, int year, String proofs) {
    return compile(actor, body, year)
        .map(
            compilation -> {
              Optional<Draft> draft = writing.find(body, year);
              Narrative text =
                  draft.map(Draft::narrative).orElseGet(() -> FirstText.of(compilation));
              return views.of(compilation, text, draft.map(Draft::version).orElse(0L), proofs);
            });
  }

  @Override
  public Optional<DraftView> preview(
      Actor actor, BodyCode body, int year, Narrative narrative, String proofs) {
    return compile(actor, body, year)
        .map(
            compilation -> {
              long version = writing.find(body, year).map(Draft::version).orElse(0L);
              return views.of(compilation, narrative, version, proofs);
            });
  }

  @Override
  public Change<Long> write(
      Actor actor, BodyCode body, int year, long version, Narrative narrative) {
    return editable(actor, body)
        .map(found -> writing.write(actor, found, year, version, narrative))
        .orElseGet(DraftDesk::forbidden);
  }

  @Override
  public Change<Report> handIn(Actor actor, BodyCode body, int year, long version) {
    return editable(actor, body)
        .map(found -> writing.handIn(actor, found, year, version))
        .orElseGet(DraftDesk::forbidden);
  }

  private Optional<Body> editable(Actor actor, BodyCode body) {
    return office
        .body(body)
        .filter(found -> office.permits(actor, Permission.EDIT_REPORTS, found.code()));
  }

  private static <T> Change<T> forbidden() {
    return Change.refused("body", "forbidden", "您不能为这个机构编制年度报告，请交由相应岗位的人员办理。");
  }

  @Override
  public Optional<ProofPage> proof(
      Actor actor, BodyCode body, int year, CellAddress cell, String from, int limit) {
    bounded(limit);
    return compile(actor, body, year)
        .flatMap(compilation -> looking.proof(compilation, cell, from, limit));
  }

  private static void bounded(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not 1 to " + MOST + ": " + limit);
    }
  }

  @Override
  public Optional<ProofPage> frozenProof(
      Actor actor, long report, CellAddress cell, String from, int limit) {
    bounded(limit);
    return looking
        .report(actor, report)
        .flatMap(found -> looking.frozenProof(found, cell, from, limit));
  }

  @Override
  public Map<Integer, String> frozenTables(Actor actor, long report, String proofs) {
    return looking
        .report(actor, report)
        .map(found -> looking.frozenTables(found, proofs))
        .orElse(Map.of());
  }

  @Override
  public List<Drift> drift(Actor actor, long report) {
    return looking
        .report(actor, report)
        .flatMap(
            found ->
                compile(actor, found.body(), found.year()).map(now -> looking.drift(found, now)))
        .orElse(List.of());
  }

  private Optional<Compilation> compile(Actor actor, BodyCode body, int year) {
    return office
        .body(body)
        .filter(found -> office.permits(actor, Permission.VIEW_REPORTS, found.code()))
        .flatMap(found -> views.compile(found, year));
  }

  @Override
  public List<BoardRow> board(Actor actor, int year) {
    if (!Permission.VIEW_REPORTS.isHeldBy(actor)) {
      return List.of();
    }
    List<Body> bodies =
        office.bodies().stream().filter(body -> office.covers(actor, body.code())).toList();
    return looking.board(bodies, year);
  }
}
