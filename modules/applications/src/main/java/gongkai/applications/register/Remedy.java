package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyState;
import gongkai.applications.remedy.Ruling;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or lawsuit about an answer: entered, replied to, decided, performed. {@link
 * RemedyRules} says which of these may be next.
 */
@Entity
@Table(schema = "applications", name = "remedy")
@SecondaryTable(
    schema = "applications",
    name = RegisterSeals.TABLE,
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "remedy_id"))
class Remedy {
  @Id private String id;
  @Version private long version;
  @Column private String body;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "case_number")
  private String caseNumber;

  @Lob
  @Column(table = RegisterSeals.TABLE)
  private String name;

  @Lob
  @Column(table = RegisterSeals.TABLE)
  private String contact;

  @Embedded private Proceeding proceeding;

  @Enumerated(EnumType.STRING)
  @Column
  private RemedyState state;

  @Column(name = "reply_by")
  private @Nullable LocalDate replyBy;

  @Column(name = "replied_on")
  private @Nullable LocalDate replied;

  @Lob
  @Column(name = "reply_remark")
  private String replyRemark = "";

  @Embedded private Conclusion conclusion = Conclusion.pending();

  @Column(name = "changed_at")
  private long changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected Remedy() {}

  /** Enters a remedy; what was entered is taken over with {@link #take}. */
  static Remedy fresh() {
    var remedy = new Remedy();
    remedy.id = RemedyId.random().value();
    remedy.changedBy = "";
    return remedy;
  }

  /**
   * Takes over what was entered.
   *
   * @param number registration number of the challenged case, or empty
   * @param limit last day for our reply
   */
  void take(RemedyEntry entry, Claimant sealed, String number, @Nullable LocalDate limit) {
    body = entry.body().value();
    caseId = entry.application() == null ? "" : entry.application().value();
    caseNumber = number;
    name = sealed.name();
    contact = sealed.contact();
    proceeding = Proceeding.of(entry);
    replyBy = limit;
    settle();
  }

  /** The remark is sealed. */
  void reply(LocalDate on, String remark) {
    replied = on;
    replyRemark = remark;
    settle();
  }

  /** The ruling's note is sealed. */
  void decide(Ruling ruling) {
    conclusion.rule(ruling);
    settle();
  }

  /** The reason is sealed. */
  void classify(ResultClass other, String reason) {
    conclusion.classify(other, reason);
  }

  void followUp(CaseId application) {
    conclusion.followUp(application.value());
  }

  void perform(LocalDate on) {
    conclusion.perform(on);
    settle();
  }

  private void settle() {
    if (conclusion.decided() != null) {
      state = conclusion.toPerform() ? RemedyState.TO_PERFORM : RemedyState.FINISHED;
    } else if (replied != null) {
      state = RemedyState.REPLIED;
    } else {
      state = proceeding.served() == null ? RemedyState.REGISTERED : RemedyState.REPLY_DUE;
    }
  }

  void changed(Actor actor, Instant at) {
    changedBy = actor.login();
    changedAt = at.toEpochMilli();
  }

  RemedyId id() {
    return new RemedyId(id);
  }

  long version() {
    return version;
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  @Nullable CaseId application() {
    return caseId.isEmpty() ? null : new CaseId(caseId);
  }

  String caseNumber() {
    return caseNumber;
  }

  Claimant sealedClaimant() {
    return new Claimant(name, contact);
  }

  Proceeding proceeding() {
    return proceeding;
  }

  RemedyState state() {
    return state;
  }

  @Nullable LocalDate replyBy() {
    return replyBy;
  }

  @Nullable LocalDate replied() {
    return replied;
  }

  String replyRemark() {
    return replyRemark;
  }

  Conclusion conclusion() {
    return conclusion;
  }

  String changedBy() {
    return changedBy;
  }

  /** What was entered, with a claimant as the caller may see them. */
  RemedyEntry entry(Claimant claimant) {
    return new RemedyEntry(
        body(),
        application(),
        proceeding.letter(),
        proceeding.route(),
        proceeding.earlier(),
        claimant,
        proceeding.authority(),
        proceeding.authorityNumber(),
        proceeding.simplified(),
        proceeding.filed(),
        proceeding.accepted(),
        proceeding.served(),
        proceeding.hearing());
  }
}
