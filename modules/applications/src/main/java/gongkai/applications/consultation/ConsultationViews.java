package gongkai.applications.consultation;

import gongkai.applications.LetterKind;
import gongkai.applications.clock.Consulted;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationDue;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.ConsultationView.Days;
import gongkai.applications.party.Party;
import gongkai.applications.party.Position;
import gongkai.applications.party.Standing;
import gongkai.calendar.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows consultations: opened, those asked masked, where they stand today. */
@ApplicationScoped
class ConsultationViews {
  private WordSeals seals;
  private ReplyPeriods periods;
  private Letters letters;

  @SuppressWarnings("NullAway.Init")
  ConsultationViews() {}

  @Inject
  ConsultationViews(WordSeals seals, ReplyPeriods periods, Letters letters) {
    this.seals = seals;
    this.periods = periods;
    this.letters = letters;
  }

  Standing standing(Consultation consultation) {
    Deadline due = periods.due(consultation);
    return consultation
        .course()
        .standing(consultation.consulted(), periods.today(), due == null ? null : due.date());
  }

  ConsultationView of(Consultation consultation) {
    Course course = consultation.course();
    Deadline due = periods.due(consultation);
    Standing standing = standing(consultation);
    Answer answer = answer(consultation);
    return new ConsultationView(
        consultation.id(),
        consultation.version(),
        consultation.matter().id(),
        consultation.number(),
        consultation.consulted(),
        standing,
        masked(consultation),
        seals.told(consultation),
        consultation.identityTold(),
        seals.need(consultation),
        new Days(course.sent(), course.received(), seals.receipt(consultation)),
        due,
        silence(consultation.consulted()),
        answer,
        answer != null && due != null && answer.on().isAfter(due.date()),
        consultation.verdict().weighed() ? seals.weighing(consultation) : null,
        consultation.written().view(),
        mustTell(consultation, standing));
  }

  private @Nullable Answer answer(Consultation consultation) {
    LocalDate on = consultation.course().answered();
    Position position = consultation.course().position();
    return on == null || position == null ? null : seals.answer(consultation, on, position);
  }

  /** A row for who must look after it; only for one whose letter has left. */
  ConsultationDue due(Consultation consultation) {
    Deadline due = periods.due(consultation);
    return new ConsultationDue(
        consultation.id(),
        consultation.matter().id(),
        consultation.matter().number(),
        consultation.matter().body(),
        consultation.number(),
        consultation.consulted(),
        standing(consultation),
        Objects.requireNonNull(consultation.course().sent()),
        due == null ? null : due.date(),
        due != null && due.provisional());
  }

  /** Bodies are no secret; of others the first character stays. */
  private Party masked(Consultation consultation) {
    Party party = seals.party(consultation);
    boolean body = consultation.consulted() != Consulted.THIRD_PARTY;
    return new Party(
        body ? party.name() : mask(party.name()),
        mask(party.contactPerson()),
        party.phone().isEmpty() ? "" : "***",
        party.delivery(),
        party.destination().isEmpty() ? "" : "***");
  }

  private static String mask(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
  }

  private static String silence(Consulted consulted) {
    return switch (consulted) {
      case THIRD_PARTY -> "逾期未提出意见的，由本机关依照条例的规定决定是否公开（第三十二条）。";
      case CO_MAKER -> "逾期未提出意见的，视为同意公开（第三十四条）。";
      case OTHER_BODY -> "逾期未提出意见的，由本机关依照条例的规定决定是否公开。";
    };
  }

  private boolean mustTell(Consultation consultation, Standing standing) {
    LetterId told = consultation.written().of(LetterKind.THIRD_PARTY_DECISION);
    return standing.objects()
        && consultation.verdict().disclose()
        && !(told != null && dispatched(told));
  }

  /** Says whether a letter has left. */
  boolean dispatched(LetterId letter) {
    return letters
        .find(letter)
        .map(LetterView::state)
        .filter(LetterState.DISPATCHED::equals)
        .isPresent();
  }
}
