package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Wizard;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The door: one transaction for each verb. */
@ApplicationScoped
@Transactional
class WizardDoor implements Wizard {
  private static final Permission HANDLE = Permission.HANDLE_APPLICATIONS;
  private static final Permission REVIEW = Permission.APPROVE_ANSWERS;

  private Admission admission;
  private Deciding deciding;
  private Reviewing reviewing;

  @SuppressWarnings("NullAway.Init")
  WizardDoor() {}

  @Inject
  WizardDoor(Admission admission, Deciding deciding, Reviewing reviewing) {
    this.admission = admission;
    this.deciding = deciding;
    this.reviewing = reviewing;
  }

  @Override
  public Answers answers(Actor actor, CaseId id) {
    return admission.look(actor, id).map(deciding::answers).orElse(Answers.NONE);
  }

  @Override
  public Change<CaseView> keep(Actor actor, CaseId id, long version, Answers answers) {
    return admission.with(
        actor, id, version, HANDLE, "answers-kept", opened -> deciding.keep(opened, answers));
  }

  @Override
  public Guidance examine(Actor actor, CaseId id, Answers answers) {
    return admission
        .look(actor, id)
        .map(opened -> deciding.examine(opened, answers))
        .orElse(
            new Guidance(
                Question.CLEAR,
                List.of(new Problem("", "unknown", "没有这件申请，或不在您的管理范围内。")),
                Optional.empty()));
  }

  @Override
  public Change<CaseView> decide(Actor actor, CaseId id, long version, Answers answers) {
    return admission.with(
        actor,
        id,
        version,
        HANDLE,
        "decision-proposed",
        opened -> deciding.decide(opened, answers));
  }

  @Override
  public Change<CaseView> approve(Actor actor, CaseId id, long version, String opinion) {
    return admission.with(
        actor, id, version, REVIEW, "passed", opened -> reviewing.approve(opened, opinion));
  }

  @Override
  public Change<CaseView> sendBack(Actor actor, CaseId id, long version, String reason) {
    return admission.with(
        actor, id, version, REVIEW, "sent-back", opened -> reviewing.sendBack(opened, reason));
  }

  @Override
  public Change<CaseView> drop(Actor actor, CaseId id, long version) {
    return admission.with(actor, id, version, HANDLE, "dropped", reviewing::drop);
  }
}
