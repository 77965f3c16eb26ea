package gongkai.applications.consultation;

import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationView;
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
class ConsultationAdmission {
  private StoredConsultations store;
  private Office office;
  private AuditTrail audit;
  private ConsultationViews views;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ConsultationAdmission() {}

  @Inject
  ConsultationAdmission(
      StoredConsultations store,
      Office office,
      AuditTrail audit,
      ConsultationViews views,
      Clock clock) {
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
        : Optional.of(new Problem("", "unknown", "没有这项征求意见，请从申请页面进入。"));
  }

  /** Runs a verb on a locked consultation. */
  Change<ConsultationView> with(
      Actor actor,
      ConsultationId id,
      long version,
      String verb,
      Function<Consultation, List<Problem>> act) {
    Optional<Consultation> found = store.locked(id);
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这项征求意见，请从申请页面进入。");
    }
    Consultation consultation = found.get();
    Optional<Problem> objection =
        objection(actor, Permission.HANDLE_APPLICATIONS, consultation.matter().body());
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    if (consultation.version() != version) {
      return Change.refused("", "stale", consultation.changedBy() + "刚刚改动了这项征求意见，请刷新后再办理。");
    }
    List<Problem> problems = act.apply(consultation);
    return problems.isEmpty() ? finish(actor, consultation, verb) : new Change.Refused<>(problems);
  }

  /** Stores and records what was done. */
  Change<ConsultationView> finish(Actor actor, Consultation consultation, String verb) {
    consultation.changed(actor, clock.instant());
    store.flush();
    ConsultationView view = views.of(consultation);
    record(actor, consultation, verb, "");
    return new Change.Done<>(view);
  }

  void record(Actor actor, Consultation consultation, String verb, String detail) {
    audit.record(
        actor.login(),
        "consultation." + verb,
        "case:" + consultation.matter().id(),
        "第" + consultation.key() + "项征求意见" + (detail.isEmpty() ? "" : "：" + detail));
  }
}
