package gongkai.applications.charge;

import gongkai.applications.fee.ChargeId;
import gongkai.applications.fee.ChargeView;
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
 * The frame of each verb: role and scope, the version the actor saw, at the end the audit trail.
 */
@ApplicationScoped
class ChargeAdmission {
  private Charges charges;
  private FeeNotices notices;
  private Office office;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ChargeAdmission() {}

  @Inject
  ChargeAdmission(
      Charges charges, FeeNotices notices, Office office, AuditTrail audit, Clock clock) {
    this.charges = charges;
    this.notices = notices;
    this.office = office;
    this.audit = audit;
    this.clock = clock;
  }

  Optional<Problem> objection(Actor actor, BodyCode body) {
    if (!Permission.HANDLE_APPLICATIONS.isHeldBy(actor)) {
      return Optional.of(new Problem("", "forbidden", "您的岗位不能办理收费，请交由依申请公开经办人办理。"));
    }
    return office.covers(actor, body) ? Optional.empty() : Optional.of(unknown());
  }

  static Problem unknown() {
    return new Problem("", "unknown", "没有这笔收费，请从申请页面进入。");
  }

  /** Runs a verb on a locked charge that is still pending. */
  Change<ChargeView> with(
      Actor actor, ChargeId id, long version, String verb, Function<Charge, List<Problem>> act) {
    Optional<Charge> found = charges.locked(id);
    Optional<Problem> objection =
        found.map(charge -> objection(actor, charge.body())).orElse(Optional.of(unknown()));
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    Charge charge = found.orElseThrow();
    if (charge.version() != version) {
      return Change.refused("", "stale", charge.changedBy() + "刚刚改动了这笔收费，请刷新后再办理。");
    }
    if (!charge.pending()) {
      return Change.refused("", "state", "这笔收费已经办结或者取消，不能再改动。");
    }
    List<Problem> problems = act.apply(charge);
    return problems.isEmpty() ? finish(actor, charge, verb) : new Change.Refused<>(problems);
  }

  /** Stores and records what was done. */
  Change<ChargeView> finish(Actor actor, Charge charge, String verb) {
    return finish(actor.login(), charge, verb);
  }

  /** As {@link #finish(Actor, Charge, String)}, by who may be no member of staff. */
  Change<ChargeView> finish(String login, Charge charge, String verb) {
    charge.changed(login, clock.instant());
    charges.flush();
    ChargeView view = view(charge);
    audit.record(
        login,
        "fee." + verb,
        "case:" + charge.application(),
        view.method().label() + "，" + view.amount().toPlainString() + "元");
    return new Change.Done<>(view);
  }

  ChargeView view(Charge charge) {
    return charge.view(notices.sentOn(charge.letter()));
  }
}
