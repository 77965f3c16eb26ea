package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.Standing;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the verbs have in common: checked plans, sealed words, the case's clock told. */
@ApplicationScoped
class Planning {
  private ApplicantNames names;
  private WordSeals seals;
  private ConsultationViews views;
  private CaseEvents cases;

  @SuppressWarnings("NullAway.Init")
  Planning() {}

  @Inject
  Planning(ApplicantNames names, WordSeals seals, ConsultationViews views, CaseEvents cases) {
    this.names = names;
    this.seals = seals;
    this.views = views;
    this.cases = cases;
  }

  List<Problem> problems(CaseId application, ConsultationPlan plan) {
    List<Problem> problems = new ArrayList<>(PlanRules.problems(plan));
    if (!plan.identityTold() && names.standIn(application, plan.told())) {
      problems.add(new Problem("told", "identity", "摘要中出现了申请人的信息。请删除；确有必要告知的，请选择告知并写明理由。"));
    }
    return problems;
  }

  Consultation consultation(Consultation.Matter matter, int number, ConsultationPlan plan) {
    return Consultation.prepare(matter, number, plan, seals);
  }

  void revise(Consultation consultation, ConsultationPlan plan) {
    consultation.revise(plan, seals);
  }

  Standing standing(Consultation consultation) {
    return views.standing(consultation);
  }

  /** Tells the clock of the case; the problems are its objection. */
  List<Problem> told(Actor actor, Consultation consultation, ClockEvent event) {
    return switch (cases.append(consultation.matter().id(), CaseEvents.ANY_VERSION, event, actor)) {
      case Change.Refused<CaseEvents.Told> refused -> refused.problems();
      case Change.Done<CaseEvents.Told> done -> List.of();
    };
  }
}
