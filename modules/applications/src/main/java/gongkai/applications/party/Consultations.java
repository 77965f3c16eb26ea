package gongkai.applications.party;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asking others before the answer: third parties whose rights are touched (Article 32), bodies that
 * made the information together with ours (Article 34), and other bodies (Article 33). Each is a
 * matter of its own with letters, a clock, an answer and a weighing; a case can have several at
 * once.
 *
 * <p>Silence does not mean the same for all: after the 15 working days the body decides itself
 * about a third party, while a co-maker counts as consenting.
 *
 * <p>{@code version} is the one the actor saw. Codes of problems: {@code forbidden}, {@code
 * unknown}, {@code stale}, {@code state}, {@code required}, {@code length}, {@code future}, {@code
 * order} for days that do not follow each other, {@code identity} for a text that names the
 * applicant without need, {@code contradiction} for a weighing that the law does not allow; the
 * clock's objections and those of the letter keep theirs.
 */
public interface Consultations {

  /** Notes down whom to ask; nothing leaves the house and no clock moves. */
  Change<ConsultationView> prepare(Actor actor, CaseId application, ConsultationPlan plan);

  /** Changes the plan while the letter has not left; letters written for it are thrown away. */
  Change<ConsultationView> revise(
      Actor actor, ConsultationId id, long version, ConsultationPlan plan);

  /** Gives up a consultation whose letter has not left. */
  Change<ConsultationView> cancel(Actor actor, ConsultationId id, long version);

  /**
   * Writes a letter of the consultation, which then goes its way of approval and dispatch. On the
   * day on which the one that asks leaves, the clock of the case is told: from then on the time
   * needed is excluded (Article 33, paragraph 3).
   *
   * @param kind {@code THIRD_PARTY_CONSULTATION} or {@code BODY_CONSULTATION} as fits those asked,
   *     {@code CONSULTATION_NOTICE} to the applicant, or {@code THIRD_PARTY_DECISION} once it was
   *     weighed that the information is disclosed
   */
  Change<ConsultationView> write(Actor actor, ConsultationId id, long version, LetterKind kind);

  /**
   * Records the day on which those asked received the letter: their 15 working days start.
   *
   * @param proof how it is known, for example the number of the delivery slip, up to 100 characters
   *     without personal data
   */
  Change<ConsultationView> received(
      Actor actor, ConsultationId id, long version, LocalDate on, String proof);

  /** Records the answer. One that comes late is kept and weighed; the clock went on meanwhile. */
  Change<ConsultationView> answered(Actor actor, ConsultationId id, long version, Answer answer);

  /**
   * Weighs the opinion of a third party, or its silence. With sound reasons and no major impact on
   * the public interest the information is not disclosed; who agreed is no reason to withhold it.
   */
  Change<ConsultationView> weigh(Actor actor, ConsultationId id, long version, Weighing weighing);

  /** The consultations of a case, in the order of their numbers, those asked masked. */
  List<ConsultationView> of(Actor actor, CaseId application);

  /** The consultation, those asked masked, if the actor's scope covers it. */
  Optional<ConsultationView> find(Actor actor, ConsultationId id);

  /**
   * Shows who is asked; who, when, which consultation and why goes to the audit trail.
   *
   * @param reason what it is needed for, 2 to 200 characters, without personal data
   */
  Change<Party> unmask(Actor actor, ConsultationId id, String reason);

  /**
   * Consultations in the actor's scope whose letter has left and that are not answered, of open
   * cases, the longest waiting first: whose receipt is to be found out, who is to be reminded, and
   * where silence is to be weighed.
   *
   * @param limit 1 to 200
   */
  List<ConsultationDue> open(Actor actor, int limit);
}
