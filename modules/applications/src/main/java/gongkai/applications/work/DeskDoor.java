package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.InnerDeadline;
import gongkai.catalogue.ItemContent;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The door: one transaction for each verb. */
@ApplicationScoped
@Transactional
class DeskDoor implements Desk {
  private static final Permission HANDLE = Permission.HANDLE_APPLICATIONS;

  private Admission admission;
  private Assigning assigning;
  private Writing writing;
  private Related related;

  @SuppressWarnings("NullAway.Init")
  DeskDoor() {}

  @Inject
  DeskDoor(Admission admission, Assigning assigning, Writing writing, Related related) {
    this.admission = admission;
    this.assigning = assigning;
    this.writing = writing;
    this.related = related;
  }

  @Override
  public Change<CaseView> assign(
      Actor actor, CaseId id, long version, String department, String officer, String note) {
    return admission.with(
        actor,
        id,
        version,
        Permission.ASSIGN_APPLICATIONS,
        "assigned",
        opened -> assigning.assign(opened, department.strip(), officer.strip(), note));
  }

  @Override
  public Change<CaseView> claim(Actor actor, CaseId id, long version) {
    return admission.with(actor, id, version, HANDLE, "claimed", assigning::claim);
  }

  @Override
  public Change<CaseView> release(Actor actor, CaseId id, long version, String reason) {
    return admission.with(
        actor, id, version, HANDLE, "released", opened -> assigning.release(opened, reason));
  }

  @Override
  public Change<CaseView> note(Actor actor, CaseId id, long version, String text) {
    return admission.withAny(
        actor, id, version, HANDLE, "noted", opened -> writing.note(opened, text));
  }

  @Override
  public Change<CaseView> describe(Actor actor, CaseId id, long version, String subject) {
    return admission.withAny(
        actor, id, version, HANDLE, "described", opened -> writing.describe(opened, subject));
  }

  @Override
  public Change<CaseView> reclassify(
      Actor actor, CaseId id, long version, CaseKind kind, String reason) {
    return admission.with(
        actor,
        id,
        version,
        HANDLE,
        "reclassified",
        opened -> related.reclassify(opened, kind, reason));
  }

  @Override
  public Change<CaseView> setInnerDeadlines(
      Actor actor, CaseId id, long version, Map<InnerDeadline.Kind, LocalDate> days) {
    return admission.with(
        actor, id, version, HANDLE, "inner-deadlines", opened -> writing.fix(opened, days));
  }

  @Override
  public Change<CaseView> consultInside(
      Actor actor, CaseId id, long version, String department, String question, LocalDate due) {
    return admission.with(
        actor,
        id,
        version,
        HANDLE,
        "opinion-asked",
        opened -> writing.consult(opened, department.strip(), question, due));
  }

  @Override
  public Change<CaseView> answerInside(
      Actor actor, CaseId id, long version, int opinion, String answer) {
    return admission.with(
        actor,
        id,
        version,
        Permission.VIEW_APPLICATIONS,
        "opinion-given",
        opened -> writing.answer(opened, opinion, answer));
  }

  @Override
  public Change<CaseView> linkItem(Actor actor, CaseId id, long version, String indexNumber) {
    return admission.with(
        actor,
        id,
        version,
        HANDLE,
        "linked-item",
        opened -> related.linking().item(opened, indexNumber));
  }

  @Override
  public Change<CaseView> linkEarlier(Actor actor, CaseId id, long version, String number) {
    return admission.with(
        actor,
        id,
        version,
        HANDLE,
        "linked-earlier",
        opened -> related.linking().earlier(opened, number));
  }

  @Override
  public Change<CaseView> toProactive(Actor actor, CaseId id, long version, ItemContent content) {
    return admission.withAny(
        actor,
        id,
        version,
        HANDLE,
        "proactive",
        opened -> related.linking().proactive(opened, content));
  }

  @Override
  public Change<CaseView> split(Actor actor, CaseId id, long version, List<String> parts) {
    return admission.with(
        actor, id, version, HANDLE, "split", opened -> related.split(opened, parts));
  }

  @Override
  public Proposals proposals(Actor actor, CaseId id) {
    return admission
        .look(actor, id)
        .map(related::compare)
        .orElse(new Proposals(List.of(), List.of()));
  }
}
