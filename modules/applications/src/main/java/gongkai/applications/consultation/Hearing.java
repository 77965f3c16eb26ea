package gongkai.applications.consultation;

import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.letter.LetterId;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Standing;
import gongkai.applications.party.Weighing;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the receipt of the letter to the weighing of the opinion. */
@ApplicationScoped
class Hearing {
  private static final int PROOF = 100;
  private static final int REASONS = 4000;

  private ConsultationAdmission admission;
  private ConsultationViews views;
  private ReplyPeriods periods;
  private WordSeals seals;
  private Planning planning;

  @SuppressWarnings("NullAway.Init")
  Hearing() {}

  @Inject
  Hearing(
      ConsultationAdmission admission,
      ConsultationViews views,
      ReplyPeriods periods,
      WordSeals seals,
      Planning planning) {
    this.admission = admission;
    this.views = views;
    this.periods = periods;
    this.seals = seals;
    this.planning = planning;
  }

  Change<ConsultationView> received(
      Actor actor, ConsultationId id, long version, LocalDate on, String proof) {
    return admission.with(
        actor,
        id,
        version,
        "received",
        consultation -> {
          List<Problem> problems =
              listed(Steps.toReceive(consultation.course(), on, periods.today()));
          PlanRules.length(problems, "proof", proof, 0, PROOF);
          if (problems.isEmpty()) {
            var event = new ClockEvent.ConsultationReceived(on, consultation.key());
            problems = planning.told(actor, consultation, event);
          }
          if (problems.isEmpty()) {
            consultation.received(on, seals.seal(WordSeals.RECEIPT, id, proof.strip()));
          }
          return problems;
        });
  }

  Change<ConsultationView> answered(Actor actor, ConsultationId id, long version, Answer answer) {
    return admission.with(
        actor,
        id,
        version,
        "answered",
        consultation -> {
          List<Problem> problems =
              listed(Steps.toAnswer(consultation.course(), answer.on(), periods.today()));
          PlanRules.length(problems, "reasons", answer.reasons(), 0, REASONS);
          if (problems.isEmpty()) {
            var event = new ClockEvent.ConsultationAnswered(answer.on(), consultation.key());
            problems = planning.told(actor, consultation, event);
          }
          if (problems.isEmpty()) {
            consultation.answered(answer, seals);
          }
          return problems;
        });
  }

  Change<ConsultationView> weigh(Actor actor, ConsultationId id, long version, Weighing weighing) {
    return admission.with(
        actor,
        id,
        version,
        "weighed",
        consultation -> {
          Standing standing = views.standing(consultation);
          LetterId told = consultation.written().of(LetterKind.THIRD_PARTY_DECISION);
          boolean sent = told != null && views.dispatched(told);
          List<Problem> problems = listed(Steps.toWeigh(consultation.consulted(), standing, sent));
          if (problems.isEmpty()) {
            problems = WeighingRules.problems(standing, weighing);
          }
          if (problems.isEmpty()) {
            consultation.weigh(weighing, seals);
          }
          return problems;
        });
  }

  private static List<Problem> listed(Optional<Problem> problem) {
    return new ArrayList<>(problem.map(List::of).orElse(List.of()));
  }
}
