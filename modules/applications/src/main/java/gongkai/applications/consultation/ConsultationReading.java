package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.identity.Telltale;
import gongkai.applications.party.ConsultationDue;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Party;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows consultations to who may see applications. */
@ApplicationScoped
class ConsultationReading {
  private static final int MOST = 200;

  private ConsultationAdmission admission;
  private StoredConsultations store;
  private ConsultationViews views;
  private WordSeals seals;
  private Office office;

  @SuppressWarnings("NullAway.Init")
  ConsultationReading() {}

  @Inject
  ConsultationReading(
      ConsultationAdmission admission,
      StoredConsultations store,
      ConsultationViews views,
      WordSeals seals,
      Office office) {
    this.admission = admission;
    this.store = store;
    this.views = views;
    this.seals = seals;
    this.office = office;
  }

  List<ConsultationView> of(Actor actor, CaseId application) {
    return store.of(application).stream()
        .filter(each -> visible(actor, each))
        .map(views::of)
        .toList();
  }

  Optional<ConsultationView> find(Actor actor, ConsultationId id) {
    return store.find(id).filter(each -> visible(actor, each)).map(views::of);
  }

  private boolean visible(Actor actor, Consultation consultation) {
    return office.permits(actor, Permission.VIEW_APPLICATIONS, consultation.matter().body());
  }

  Change<Party> unmask(Actor actor, ConsultationId id, String reason) {
    Optional<Consultation> found = store.find(id).filter(each -> visible(actor, each));
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这项征求意见，请从申请页面进入。");
    }
    List<Problem> problems = new ArrayList<>();
    admission
        .objection(actor, Permission.UNMASK_APPLICANTS, found.get().matter().body())
        .ifPresent(problems::add);
    PlanRules.length(problems, "reason", reason, 2, MOST);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Party party = seals.party(found.get());
    List<String> known =
        List.of(party.name(), party.contactPerson(), party.phone(), party.destination());
    if (Telltale.contact(reason) || Telltale.any(reason, known)) {
      return Change.refused("reason", "personal", "查看的原因会长期留存备查，请删去姓名、号码等个人信息。");
    }
    admission.record(actor, found.get(), "unmasked", reason.strip());
    return new Change.Done<>(party);
  }

  List<ConsultationDue> open(Actor actor, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not 1 to " + MOST + ": " + limit);
    }
    List<String> bodies =
        Permission.VIEW_APPLICATIONS.isHeldBy(actor)
            ? office.reach(actor).stream().map(BodyCode::value).sorted().toList()
            : List.of();
    return bodies.isEmpty()
        ? List.of()
        : store.awaited(bodies, limit).stream().map(views::due).toList();
  }
}
