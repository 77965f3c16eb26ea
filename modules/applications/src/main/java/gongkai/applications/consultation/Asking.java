package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.letter.LetterView;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.ConsultationView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** From the plan to the letter that has left. */
@ApplicationScoped
class Asking {
  private ConsultationAdmission admission;
  private StoredConsultations store;
  private CaseEvents cases;
  private ConsultationLetters letters;
  private Planning planning;

  @SuppressWarnings("NullAway.Init")
  Asking() {}

  @Inject
  Asking(
      ConsultationAdmission admission,
      StoredConsultations store,
      CaseEvents cases,
      ConsultationLetters letters,
      Planning planning) {
    this.admission = admission;
    this.store = store;
    this.cases = cases;
    this.letters = letters;
    this.planning = planning;
  }

  Change<ConsultationView> prepare(Actor actor, CaseId application, ConsultationPlan plan) {
    Optional<CaseFacts> found = cases.locked(application);
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这件申请，请检查登记号。");
    }
    CaseFacts facts = found.get();
    Optional<Problem> objection =
        admission.objection(actor, Permission.HANDLE_APPLICATIONS, facts.body());
    if (objection.isEmpty() && !facts.open()) {
      objection = Steps.state("这件申请已经办结，不能再征求意见。");
    }
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    List<Problem> problems = planning.problems(application, plan);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    var matter = new Consultation.Matter(application, facts.number(), facts.body());
    int number = store.of(application).size() + 1;
    Consultation fresh = planning.consultation(matter, number, plan);
    store.add(fresh);
    return admission.finish(actor, fresh, "prepared");
  }

  Change<ConsultationView> revise(
      Actor actor, ConsultationId id, long version, ConsultationPlan plan) {
    return admission.with(
        actor,
        id,
        version,
        "revised",
        consultation -> {
          List<Problem> problems = planning.problems(consultation.matter().id(), plan);
          if (problems.isEmpty()) {
            problems = unmade(actor, consultation);
          }
          if (problems.isEmpty()) {
            planning.revise(consultation, plan);
          }
          return problems;
        });
  }

  Change<ConsultationView> cancel(Actor actor, ConsultationId id, long version) {
    return admission.with(
        actor,
        id,
        version,
        "cancelled",
        consultation -> {
          List<Problem> problems = unmade(actor, consultation);
          if (problems.isEmpty()) {
            consultation.cancel();
          }
          return problems;
        });
  }

  private List<Problem> unmade(Actor actor, Consultation consultation) {
    return Steps.toChange(planning.standing(consultation))
        .or(() -> letters.discard(actor, consultation))
        .map(List::of)
        .orElse(List.of());
  }

  Change<ConsultationView> write(Actor actor, ConsultationId id, long version, LetterKind kind) {
    return admission.with(
        actor,
        id,
        version,
        "letter-written",
        consultation -> {
          Optional<Problem> objection = objection(consultation, kind);
          if (objection.isPresent()) {
            return List.of(objection.get());
          }
          return switch (letters.compose(actor, consultation, kind)) {
            case Change.Refused<LetterView> refused -> refused.problems();
            case Change.Done<LetterView> done -> {
              consultation.write(kind, done.value().id());
              yield List.of();
            }
          };
        });
  }

  private Optional<Problem> objection(Consultation consultation, LetterKind kind) {
    return switch (kind) {
      case THIRD_PARTY_CONSULTATION, BODY_CONSULTATION ->
          kind == ConsultationLetters.request(consultation.consulted())
              ? Steps.toChange(planning.standing(consultation))
              : Optional.of(new Problem("kind", "form", "文书种类与被征求意见方不符，请改选。"));
      case CONSULTATION_NOTICE ->
          consultation.course().sent() == null
              ? Steps.state("征求意见书还没有发出，请先发出再告知申请人。")
              : Optional.empty();
      case THIRD_PARTY_DECISION ->
          consultation.verdict().disclose()
              ? Optional.empty()
              : Steps.state("还没有作出公开的权衡结论，请先权衡第三方的意见。");
      default -> Optional.of(new Problem("kind", "form", "征求意见没有这种文书，请改选。"));
    };
  }
}
