package gongkai.reporting.summing;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.reporting.rollup.MemberChange;
import gongkai.reporting.rollup.RollupView;
import gongkai.reporting.rollup.Rollups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The door to roll-ups: who may, then in one transaction. */
@ApplicationScoped
@Transactional
class RollupDesk implements Rollups {
  private Office office;
  private RollupViews views;
  private Deciding deciding;
  private StoredRollUps rollUps;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  RollupDesk() {}

  @Inject
  RollupDesk(
      Office office,
      RollupViews views,
      Deciding deciding,
      StoredRollUps rollUps,
      AuditTrail audit) {
    this.office = office;
    this.views = views;
    this.deciding = deciding;
    this.rollUps = rollUps;
    this.audit = audit;
  }

  @Override
  public Optional<RollupView> open(Actor actor, BodyCode body, int year) {
    return office
        .body(body)
        .filter(found -> office.permits(actor, Permission.VIEW_REPORTS, found.code()))
        .map(found -> views.of(found, year));
  }

  @Override
  public Change<Long> sum(Actor actor, BodyCode body, int year, long version, boolean summed) {
    return editable(actor, body)
        .map(
            found ->
                noted(
                    deciding.sum(actor, found, year, version, summed),
                    actor,
                    summed ? "rollup.begun" : "rollup.ended",
                    "report:" + RollUp.key(body, year),
                    ""))
        .orElseGet(RollupDesk::forbidden);
  }

  @Override
  public Change<Long> choose(
      Actor actor,
      BodyCode body,
      int year,
      long version,
      BodyCode part,
      boolean included,
      String reason) {
    return editable(actor, body)
        .map(
            found ->
                noted(
                    deciding.choose(actor, found, year, version, part, included, reason),
                    actor,
                    included ? "rollup.included" : "rollup.excluded",
                    "report:" + RollUp.key(body, year),
                    part.value()))
        .orElseGet(RollupDesk::forbidden);
  }

  @Override
  public Change<MemberChange> record(Actor actor, MemberChange change) {
    return editable(actor, change.parent())
        .map(
            found ->
                noted(
                    deciding.record(actor, change),
                    actor,
                    "member." + (change.cause().joins() ? "joined" : "left"),
                    "body:" + change.body(),
                    change.parent() + " " + change.on()))
        .orElseGet(RollupDesk::forbidden);
  }

  @Override
  public Change<MemberChange> strike(Actor actor, String id, String reason) {
    Optional<MemberChange> found =
        rollUps
            .change(id)
            .map(StoredChange::view)
            .filter(change -> editable(actor, change.parent()).isPresent());
    return found
        .map(
            change ->
                noted(
                    deciding.strike(change, reason),
                    actor,
                    "member.struck",
                    "body:" + change.body(),
                    reason.strip()))
        .orElseGet(RollupDesk::forbidden);
  }

  @Override
  public List<MemberChange> changes(Actor actor, BodyCode parent) {
    return office.permits(actor, Permission.VIEW_REPORTS, parent)
        ? rollUps.changes(parent)
        : List.of();
  }

  private Optional<Body> editable(Actor actor, BodyCode body) {
    return office
        .body(body)
        .filter(found -> office.permits(actor, Permission.EDIT_REPORTS, found.code()));
  }

  private <T> Change<T> noted(
      Change<T> change, Actor actor, String verb, String object, String detail) {
    if (change instanceof Change.Done<T>) {
      audit.record(actor.login(), verb, object, detail);
    }
    return change;
  }

  private static <T> Change<T> forbidden() {
    return Change.refused("", "forbidden", "您不能汇总这个机构的年度报告，请交由相应岗位的人员办理。");
  }
}
