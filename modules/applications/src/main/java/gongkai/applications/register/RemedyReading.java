package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.Remedies.Page;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyRow;
import gongkai.applications.remedy.RemedyView;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the register to who may see applications. */
@ApplicationScoped
class RemedyReading {
  private static final int MOST = 200;
  private static final int FARTHEST = 10_000;

  private RemedyAdmission admission;
  private StoredRemedies store;
  private RemedyViews views;
  private RegisterSeals seals;
  private Office office;

  @SuppressWarnings("NullAway.Init")
  RemedyReading() {}

  @Inject
  RemedyReading(
      RemedyAdmission admission,
      StoredRemedies store,
      RemedyViews views,
      RegisterSeals seals,
      Office office) {
    this.admission = admission;
    this.store = store;
    this.views = views;
    this.seals = seals;
    this.office = office;
  }

  Optional<RemedyView> find(Actor actor, RemedyId id) {
    return visible(actor, id).map(views::of);
  }

  private Optional<Remedy> visible(Actor actor, RemedyId id) {
    return store
        .find(id)
        .filter(each -> office.permits(actor, Permission.VIEW_APPLICATIONS, each.body()));
  }

  Change<Claimant> unmask(Actor actor, RemedyId id, String reason) {
    Optional<Remedy> found = visible(actor, id);
    if (found.isEmpty()) {
      return RemedyAdmission.unknown();
    }
    List<Problem> problems = new ArrayList<>(RemedyRules.ofReason(reason, views.today()));
    admission
        .objection(actor, Permission.UNMASK_APPLICANTS, found.get().body())
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Claimant plain = seals.open(id, found.get().sealedClaimant());
    if (RemedyRules.tells(reason, plain)) {
      return Change.refused("reason", "personal", "查看的原因会长期留存备查，请删去姓名、号码等个人信息。");
    }
    admission.record(actor, found.get(), "unmasked", reason.strip());
    return new Change.Done<>(plain);
  }

  Page page(Actor actor, RemedyQuery query, int offset, int limit) {
    demand(limit >= 1 && limit <= MOST && offset >= 0 && offset <= FARTHEST);
    List<String> bodies = bodies(actor, query.body());
    if (bodies.isEmpty()) {
      return new Page(List.of(), 0);
    }
    RemedyFilter filter = RemedyFilter.of(bodies, query);
    return new Page(rows(filter, RemedyFilter.order(query), offset, limit), store.count(filter));
  }

  List<RemedyRow> waiting(Actor actor, int limit) {
    demand(limit >= 1 && limit <= MOST);
    List<String> bodies = bodies(actor, null);
    if (bodies.isEmpty()) {
      return List.of();
    }
    String order = " order by coalesce(r.conclusion.performBy, r.replyBy), r.id";
    return rows(RemedyFilter.waiting(bodies), order, 0, limit);
  }

  List<RemedyRow> of(Actor actor, CaseId application) {
    List<String> bodies = bodies(actor, null);
    return bodies.isEmpty()
        ? List.of()
        : rows(RemedyFilter.of(bodies, application), RemedyFilter.order(RemedyQuery.ALL), 0, MOST);
  }

  int export(Actor actor, RemedyQuery query, Writer out) throws IOException {
    List<String> bodies = bodies(actor, query.body());
    var csv = new RemedyCsv(out, office.bodies());
    for (int offset = 0; !bodies.isEmpty(); offset += MOST) {
      RemedyFilter filter = RemedyFilter.of(bodies, query);
      List<RemedyRow> chunk = rows(filter, RemedyFilter.order(query), offset, MOST);
      csv.write(chunk);
      if (chunk.size() < MOST) {
        break;
      }
    }
    admission.recordExport(actor, csv.written());
    return csv.written();
  }

  private List<RemedyRow> rows(RemedyFilter filter, String order, int offset, int limit) {
    LocalDate today = views.today();
    return store.rows(filter, order, offset, limit).stream()
        .map(columns -> RemedyRows.row(columns, today))
        .toList();
  }

  private List<String> bodies(Actor actor, @Nullable BodyCode wanted) {
    if (!Permission.VIEW_APPLICATIONS.isHeldBy(actor)) {
      return List.of();
    }
    return office.reach(actor).stream()
        .filter(code -> wanted == null || code.equals(wanted))
        .map(BodyCode::value)
        .sorted()
        .toList();
  }

  private static void demand(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("Offset or limit out of bounds");
    }
  }
}
