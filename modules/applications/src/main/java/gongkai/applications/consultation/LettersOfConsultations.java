package gongkai.applications.consultation;

import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.dispatch.Concern;
import gongkai.applications.dispatch.Departure;
import gongkai.applications.letter.LetterView;
import gongkai.applications.party.Standing;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The letters T5 to T8 belong to a consultation. With the one that asks, the time needed starts to
 * be excluded (Article 33 paragraph 3): the clock is told on the day on which the letter leaves.
 */
@ApplicationScoped
class LettersOfConsultations implements Concern {
  private StoredConsultations store;
  private ConsultationAdmission admission;
  private Planning planning;

  @SuppressWarnings("NullAway.Init")
  LettersOfConsultations() {}

  @Inject
  LettersOfConsultations(
      StoredConsultations store, ConsultationAdmission admission, Planning planning) {
    this.store = store;
    this.admission = admission;
    this.planning = planning;
  }

  @Override
  public boolean owns(LetterKind kind, @Nullable Outcome outcome) {
    return switch (kind) {
      case THIRD_PARTY_CONSULTATION, CONSULTATION_NOTICE, BODY_CONSULTATION, THIRD_PARTY_DECISION ->
          true;
      default -> false;
    };
  }

  @Override
  public Optional<Problem> objection(LetterView letter) {
    boolean known =
        store.of(letter.application()).stream()
            .anyMatch(each -> each.written().all().contains(letter.id()));
    return known
        ? Optional.empty()
        : Optional.of(new Problem("", "stray", "这份文书不属于任何一项征求意见，不能签发或者发出。请从“征求意见”页拟制。"));
  }

  @Override
  public List<Problem> left(Actor actor, Departure departure) {
    return store.of(departure.application()).stream()
        .filter(each -> asks(each, departure))
        .flatMap(each -> sent(actor, each, departure).stream())
        .toList();
  }

  private static boolean asks(Consultation consultation, Departure departure) {
    return departure.letter() != null
        && ConsultationLetters.request(consultation.consulted()) == departure.kind()
        && consultation.written().all().contains(departure.letter());
  }

  private List<Problem> sent(Actor actor, Consultation consultation, Departure departure) {
    if (planning.standing(consultation) != Standing.PREPARED) {
      return Steps.toChange(planning.standing(consultation)).map(List::of).orElse(List.of());
    }
    var event =
        new ClockEvent.ConsultationSent(
            departure.on(), consultation.key(), consultation.consulted());
    List<Problem> problems = planning.told(actor, consultation, event);
    if (problems.isEmpty()) {
      consultation.sent(departure.on());
      admission.finish(actor, consultation, "sent");
    }
    return problems;
  }
}
