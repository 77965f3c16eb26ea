package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** From our reply to the performance of the ruling. */
@ApplicationScoped
class Following {
  private RemedyAdmission admission;
  private RemedyViews views;
  private Entering entering;
  private FollowUps followUps;
  private RegisterSeals seals;

  @SuppressWarnings("NullAway.Init")
  Following() {}

  @Inject
  Following(
      RemedyAdmission admission,
      RemedyViews views,
      Entering entering,
      FollowUps followUps,
      RegisterSeals seals) {
    this.admission = admission;
    this.views = views;
    this.entering = entering;
    this.followUps = followUps;
    this.seals = seals;
  }

  Change<RemedyView> replied(Actor actor, RemedyId id, long version, LocalDate on, String remark) {
    return admission.with(
        actor,
        id,
        version,
        "replied",
        remedy -> {
          List<Problem> problems = RemedyRules.ofReply(remedy, on, remark, views.today());
          if (problems.isEmpty()) {
            remedy.reply(on, seals.seal(RegisterSeals.REPLY, id, remark));
          }
          return problems;
        });
  }

  Change<RemedyView> decided(Actor actor, RemedyId id, long version, Ruling ruling) {
    return admission.with(
        actor,
        id,
        version,
        "decided",
        remedy -> {
          List<Problem> problems = RemedyRules.ofRuling(remedy, ruling, views.today());
          if (problems.isEmpty()) {
            remedy.decide(ruling.noted(seals.seal(RegisterSeals.RULING, id, ruling.note())));
            entering.note(actor, remedy, "remedy-decided");
          }
          return problems;
        });
  }

  Change<RemedyView> classify(
      Actor actor, RemedyId id, long version, ResultClass other, String reason) {
    return admission.with(
        actor,
        id,
        version,
        "classified",
        remedy -> {
          List<Problem> problems = RemedyRules.ofClass(remedy, other, reason, views.today());
          if (problems.isEmpty()) {
            remedy.classify(other, seals.seal(RegisterSeals.CLASS, id, reason));
          }
          return problems;
        });
  }

  Change<RemedyView> performed(Actor actor, RemedyId id, long version, LocalDate on) {
    return admission.with(
        actor,
        id,
        version,
        "performed",
        remedy -> {
          List<Problem> problems = RemedyRules.ofPerformance(remedy, on, views.today());
          if (problems.isEmpty()) {
            remedy.perform(on);
          }
          return problems;
        });
  }

  Change<RemedyView> followUp(Actor actor, RemedyId id, long version) {
    return admission.with(actor, id, version, "followed-up", remedy -> open(actor, remedy));
  }

  private List<Problem> open(Actor actor, Remedy remedy) {
    CaseId former = remedy.application();
    Ruling ruling = remedy.conclusion().ruling();
    LocalDate answerBy = ruling == null ? null : ruling.performBy();
    if (ruling == null
        || former == null
        || answerBy == null
        || !ruling.result().needsPerformance()
        || !remedy.conclusion().followUp().isEmpty()) {
      return List.of(new Problem("", "state", "需要先登记要求重新答复的结果，并关联系统内的申请；已经重新立案的不能再次立案。"));
    }
    return switch (followUps.open(actor, former, ruling, answerBy)) {
      case Change.Refused<CaseId> refused -> refused.problems();
      case Change.Done<CaseId> done -> {
        remedy.followUp(done.value());
        yield List.of();
      }
    };
  }
}
