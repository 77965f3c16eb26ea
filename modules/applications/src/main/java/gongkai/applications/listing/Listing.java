package gongkai.applications.listing;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Group;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads rows, not entities; the single case is read whole. */
@ApplicationScoped
@Transactional
class Listing implements Cases {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private DisclosureApplications applications;
  private CaseViews views;
  private Lookers lookers;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  Listing() {}

  @Inject
  Listing(DisclosureApplications applications, CaseViews views, Lookers lookers, AuditTrail audit) {
    this.applications = applications;
    this.views = views;
    this.lookers = lookers;
    this.audit = audit;
  }

  Listing(
      EntityManager em,
      DisclosureApplications applications,
      CaseViews views,
      Lookers lookers,
      AuditTrail audit) {
    this(applications, views, lookers, audit);
    this.em = em;
  }

  @Override
  public Optional<CaseView> find(Actor actor, CaseId id) {
    return seen(actor, applications.find(id)).map(found -> views.of(actor, found));
  }

  @Override
  public Optional<CaseView> byNumber(Actor actor, String number) {
    return seen(actor, applications.byNumber(number.strip())).map(found -> views.of(actor, found));
  }

  private Optional<DisclosureApplication> seen(Actor actor, Optional<DisclosureApplication> found) {
    return found.filter(
        each -> lookers.may(actor, Permission.VIEW_APPLICATIONS, each.facts().body()));
  }

  @Override
  public Page page(Actor actor, CaseQuery query, int offset, int limit) {
    if (offset < 0 || offset > FARTHEST || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Offset 0 to %d, limit 1 to %d".formatted(FARTHEST, MOST));
    }
    Scope scope = lookers.scope(actor, query.traits().body());
    List<String> applicants = lookers.applicants(query);
    if (scope.isEmpty() || (applicants != null && applicants.isEmpty())) {
      return new Page(List.of(), 0, false);
    }
    List<Filter> filters = Filter.apart(scope, query, lookers.desk(actor), applicants);
    return reading().page(filters, Order.of(query), offset, limit);
  }

  @Override
  public List<GroupCount> groups(Actor actor) {
    Scope scope = lookers.scope(actor, null);
    if (scope.isEmpty()) {
      return Arrays.stream(Group.values()).map(group -> new GroupCount(group, 0)).toList();
    }
    Desk desk = lookers.desk(actor);
    CaseReading reading = reading();
    return Arrays.stream(Group.values())
        .map(
            group -> {
              List<Filter> filters = Filter.apart(scope, CaseQuery.of(group), desk, null);
              return new GroupCount(group, reading.count(filters, COUNTED));
            })
        .toList();
  }

  @Override
  public Change<Applicant> unmask(Actor actor, CaseId id, String reason) {
    Optional<DisclosureApplication> found = seen(actor, applications.find(id));
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这件申请，或不在您的管理范围内。");
    }
    if (!lookers.may(actor, Permission.UNMASK_APPLICANTS, found.get().facts().body())) {
      return Change.refused("", "forbidden", "您的岗位不能查看申请人的完整信息，请交由经办人办理。");
    }
    int length = reason.strip().length();
    if (length < 2 || length > 200) {
      return Change.refused("reason", "required", "请用2至200字写明查看的原因，不要写入个人信息。");
    }
    if (views.tells(id, reason)) {
      return Change.refused("reason", "personal", "查看的原因会长期留存备查，请删去姓名、号码等个人信息。");
    }
    Applicant plain = views.plain(id);
    audit.record(actor.login(), "application.unmasked", "application:" + id, reason.strip());
    return new Change.Done<>(plain);
  }

  @Override
  public int export(Actor actor, CaseQuery query, Writer out) throws IOException {
    Scope scope = lookers.scope(actor, query.traits().body());
    List<String> applicants = lookers.applicants(query);
    var csv = new RowsCsv(out, lookers.names());
    if (!scope.isEmpty() && (applicants == null || !applicants.isEmpty())) {
      List<Filter> filters = Filter.apart(scope, query, lookers.desk(actor), applicants);
      CaseReading reading = reading().knowing(filters);
      List<CaseRow> chunk = reading.next(filters, Order.of(query), null);
      csv.write(chunk);
      while (!CaseReading.isLast(chunk)) {
        chunk = reading.next(filters, Order.of(query), chunk.getLast());
        csv.write(chunk);
      }
    }
    audit.record(actor.login(), "application.exported", "applications", "rows: " + csv.written());
    return csv.written();
  }

  private CaseReading reading() {
    return new CaseReading(em, lookers.rows());
  }
}
