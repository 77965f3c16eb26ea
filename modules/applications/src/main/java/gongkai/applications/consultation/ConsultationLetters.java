package gongkai.applications.consultation;

import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.clock.Consulted;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Recipient;
import gongkai.applications.party.Party;
import gongkai.applications.party.Weighing;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders the letters of consultations: T5 or T7, T6 and T8. */
@ApplicationScoped
class ConsultationLetters {
  private static final String CONSENT = "逾期未提出意见的，依照《中华人民共和国政府信息公开条例》第三十四条视为同意公开。";
  private static final String DECISION = "逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》决定是否公开。";

  private Letters letters;
  private WordSeals seals;

  @SuppressWarnings("NullAway.Init")
  ConsultationLetters() {}

  @Inject
  ConsultationLetters(Letters letters, WordSeals seals) {
    this.letters = letters;
    this.seals = seals;
  }

  /** The letter that asks those consulted. */
  static LetterKind request(Consulted consulted) {
    return consulted == Consulted.THIRD_PARTY
        ? LetterKind.THIRD_PARTY_CONSULTATION
        : LetterKind.BODY_CONSULTATION;
  }

  Change<LetterView> compose(Actor actor, Consultation consultation, LetterKind kind) {
    LetterId former = consultation.written().of(kind);
    if (former != null && letters.find(former).filter(this::stands).isPresent()) {
      return Change.refused("kind", "state", "这份文书已经拟好，请直接修改、审批，或者先作废。");
    }
    return letters.compose(
        actor,
        new LetterOrder(
            consultation.matter().id(),
            kind,
            null,
            recipient(consultation, kind),
            fields(consultation, kind)));
  }

  private boolean stands(LetterView letter) {
    return letter.state() != LetterState.VOID;
  }

  private @Nullable Recipient recipient(Consultation consultation, LetterKind kind) {
    if (kind == LetterKind.CONSULTATION_NOTICE) {
      return null;
    }
    Party party = seals.party(consultation);
    boolean there = party.delivery() == Delivery.IN_PERSON;
    return new Recipient(party.name(), party.delivery(), there ? "" : party.destination());
  }

  private Map<String, String> fields(Consultation consultation, LetterKind kind) {
    return switch (kind) {
      case THIRD_PARTY_CONSULTATION -> Map.of("summary", seals.told(consultation));
      case BODY_CONSULTATION ->
          Map.of(
              "summary",
              seals.told(consultation),
              "silence",
              consultation.consulted() == Consulted.CO_MAKER ? CONSENT : DECISION);
      case CONSULTATION_NOTICE ->
          Map.of(
              "consulted",
              consultation.consulted() == Consulted.THIRD_PARTY
                  ? "第三方"
                  : seals.party(consultation).name(),
              "sent",
              Objects.requireNonNull(consultation.course().sent()).toString());
      case THIRD_PARTY_DECISION -> decision(seals.weighing(consultation));
      default -> throw new IllegalArgumentException("Not a letter of consultations: " + kind);
    };
  }

  private static Map<String, String> decision(Weighing weighing) {
    return Map.of("content", weighing.content(), "reason", weighing.ground());
  }

  /**
   * Throws away what was written for a plan that holds no longer.
   *
   * @return refused when a letter was approved already
   */
  Optional<Change.Problem> discard(Actor actor, Consultation consultation) {
    for (LetterId id : consultation.written().all()) {
      Optional<LetterView> letter = letters.find(id).filter(this::stands);
      if (letter.isPresent()
          && letters.discard(actor, id, letter.get().version())
              instanceof Change.Refused<LetterId>) {
        return Steps.state("征求意见书已经签发，请先作废该文书，再修改或取消征求意见。");
      }
    }
    return Optional.empty();
  }
}
