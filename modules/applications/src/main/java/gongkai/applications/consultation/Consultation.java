package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.clock.Consulted;
import gongkai.applications.letter.LetterId;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.Weighing;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who is asked for an opinion on a case: noted down, asked by letter, receiving it,
 * answering or staying silent, and weighed. {@link Steps} says which of these may be next.
 */
@Entity
@Table(schema = "applications", name = "consultation")
@SecondaryTable(
    schema = "applications",
    name = Words.TABLE,
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "consultation_id"))
class Consultation {
  @Id private String id;
  @Version private long version;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "case_number")
  private String caseNumber;

  @Column private String body;
  @Column private int number;

  @Enumerated(EnumType.STRING)
  @Column
  private Consulted consulted;

  @Column(name = "identity_told")
  private boolean identityTold;

  @Embedded private Written written = Written.nothing();
  @Embedded private Course course = new Course();
  @Embedded private Verdict verdict = Verdict.none();
  @Embedded private Words words;

  @Column(name = "changed_at")
  private long changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected Consultation() {}

  private Consultation(Matter matter, int number, ConsultationPlan plan, WordSeals seals) {
    id = ConsultationId.random().value();
    caseId = matter.id().value();
    caseNumber = matter.number();
    body = matter.body().value();
    this.number = number;
    consulted = plan.consulted();
    identityTold = plan.identityTold();
    words = Words.of(plan, id(), seals);
    changedBy = "";
  }

  /** Notes down whom to ask about a case. */
  static Consultation prepare(Matter matter, int number, ConsultationPlan plan, WordSeals seals) {
    return new Consultation(matter, number, plan, seals);
  }

  /** Takes another plan; what was written by the former one belongs to it no longer. */
  void revise(ConsultationPlan plan, WordSeals seals) {
    consulted = plan.consulted();
    identityTold = plan.identityTold();
    words = Words.of(plan, id(), seals);
    written = Written.nothing();
  }

  void cancel() {
    course.cancel();
  }

  void write(LetterKind kind, LetterId letter) {
    written.write(kind, letter);
  }

  void sent(LocalDate on) {
    course.sent(on);
  }

  void received(LocalDate on, String proof) {
    course.received(on, proof);
  }

  void answered(Answer answer, WordSeals seals) {
    course.answered(answer.on(), answer.position());
    words = words.answered(answer.reasons(), id(), seals);
  }

  void weigh(Weighing weighing, WordSeals seals) {
    verdict = Verdict.of(weighing);
    words = words.weighed(weighing, id(), seals);
  }

  void changed(Actor actor, Instant at) {
    changedBy = actor.login();
    changedAt = at.toEpochMilli();
  }

  ConsultationId id() {
    return new ConsultationId(id);
  }

  long version() {
    return version;
  }

  /** The case it belongs to. */
  Matter matter() {
    return new Matter(new CaseId(caseId), caseNumber, new BodyCode(body));
  }

  int number() {
    return number;
  }

  /** Its key within the case, as the clock knows it. */
  String key() {
    return Integer.toString(number);
  }

  Consulted consulted() {
    return consulted;
  }

  boolean identityTold() {
    return identityTold;
  }

  Written written() {
    return written;
  }

  Course course() {
    return course;
  }

  Verdict verdict() {
    return verdict;
  }

  Words words() {
    return words;
  }

  String changedBy() {
    return changedBy;
  }

  /** The case that somebody is asked about. */
  record Matter(CaseId id, String number, BodyCode body) {}
}
