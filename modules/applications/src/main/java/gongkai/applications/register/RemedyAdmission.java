package gongkai.applications.register;

import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyView;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The frame of each verb: role and scope, the version the actor saw, and at the end the audit
 * trail. What others may not see is to them as if it were not there.
 */
@ApplicationScoped
class RemedyAdmission {
  private StoredRemedies store;
  private Office office;
  private AuditTrail audit;
  private RemedyViews views;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  RemedyAdmission() {}

  @Inject
  RemedyAdmission(
      StoredRemedies store, Office office, AuditTrail audit, RemedyViews views, Clock clock) {
    this.store = store;
    this.office = office;
    this.audit = audit;
    this.views = views;
    this.clock = clock;
  }

  Optional<Problem> objection(Actor actor, Permission act, BodyCode body) {
    if (!act.isHeldBy(actor)) {
      return Optional.of(new Problem("", "forbidden", "您的岗位不能办理这项操作，请交由相应岗位的人员办理。"));
    }
    return office.covers(actor, body)
        ? Optional.empty()
        : Optional.of(new Problem("body", "forbidden", "这个机关不在您的管理范围内，请选择本机关或下属机关。"));
  }

  static <T> Change<T> unknown() {
    return Change.refused("", "unknown", "登记簿里没有这一件，请从列表进入。");
  }

  /** Runs a verb on a locked entry. */
  Change<RemedyView> with(
      Actor actor, RemedyId id, long version, String verb, Function<Remedy, List<Problem>> act) {
    Optional<Remedy> found = store.locked(id).filter(remedy -> office.covers(actor, remedy.body()));
    if (found.isEmpty()) {
      return unknown();
    }
    Remedy remedy = found.get();
    Optional<Problem> objection = objection(actor, Permission.EDIT_REMEDIES, remedy.body());
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    if (remedy.version() != version) {
      return Change.refused("", "stale", remedy.changedBy() + "刚刚改动了这一件，请刷新后再办理。");
    }
    List<Problem> problems = act.apply(remedy);
    return problems.isEmpty() ? finish(actor, remedy, verb) : new Change.Refused<>(problems);
  }

  /** Stores and records what was done. */
  Change<RemedyView> finish(Actor actor, Remedy remedy, String verb) {
    remedy.changed(actor, clock.instant());
    store.flush();
    RemedyView view = views.of(remedy);
    record(actor, remedy, verb, view.state().name());
    return new Change.Done<>(view);
  }

  void record(Actor actor, Remedy remedy, String verb, String detail) {
    audit.record(actor.login(), "remedy." + verb, "remedy:" + remedy.id(), detail);
  }

  void recordExport(Actor actor, int rows) {
    audit.record(actor.login(), "remedy.exported", "remedies", rows + " 行");
  }
}
