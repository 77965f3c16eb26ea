package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Recipient;
import gongkai.applications.letter.Template;
import gongkai.office.BodyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way: prepared, approved with number and date, dispatched once. Its words and its
 * recipient stand apart, sealed.
 */
@Entity
@Table(schema = "applications", name = "letter")
public class Letter {
  @Id private String id;
  @Version private long version;

  @Column(name = "case_id")
  private String caseId;

  @Column private String body;

  @Enumerated(EnumType.STRING)
  @Column
  private LetterKind kind;

  @Column private String outcome;
  @Column private String title;
  @Column private @Nullable String number;

  @Column(name = "for_year")
  private @Nullable Integer year;

  @Column private @Nullable Integer serial;

  @Enumerated(EnumType.STRING)
  @Column
  private LetterState state;

  @Column private String template;
  @Column private String author;
  @Column private String approver;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "dispatched_on")
  private @Nullable LocalDate dispatchedOn;

  @Enumerated(EnumType.STRING)
  @Column
  private Delivery delivery;

  @Column(name = "to_applicant")
  private boolean toApplicant;

  @Column private String masked;
  @Column private String tracking;
  @Column private String sha256;
  @Column private String enclosed;

  @Column(name = "created_at")
  private long createdAt;

  @Column(name = "changed_at")
  private long changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Letter() {}

  static Letter prepared(
      LetterOrder order,
      BodyCode body,
      Template template,
      Recipient to,
      String author,
      Instant at) {
    var letter = new Letter();
    letter.id = LetterId.random().value();
    letter.caseId = order.application().value();
    letter.body = body.value();
    letter.kind = order.kind();
    letter.outcome = order.outcome() == null ? "" : order.outcome().name();
    letter.title = template.title();
    letter.state = LetterState.PREPARED;
    letter.template = template.code() + " v" + template.version();
    letter.author = author;
    letter.approver = "";
    letter.delivery = to.delivery();
    letter.toApplicant = order.recipient() == null;
    letter.masked = Mask.of(to);
    letter.tracking = "";
    letter.sha256 = "";
    letter.enclosed = "";
    letter.createdAt = at.toEpochMilli();
    letter.changedAt = letter.createdAt;
    return letter;
  }

  /** Gives a letter of the past its date. */
  void dated(LocalDate day) {
    demand(LetterState.PREPARED);
    decidedOn = day;
  }

  /** The date it bears when it is approved on a day. */
  LocalDate date(LocalDate today) {
    return decidedOn == null ? today : decidedOn;
  }

  /** Whether it was decided before it was written here, and left on paper or otherwise then. */
  boolean past() {
    return decidedOn != null
        && decidedOn.isBefore(
            LocalDate.ofInstant(Instant.ofEpochMilli(createdAt), Preparing.BEIJING));
  }

  void reworded(String by, Instant at) {
    demand(LetterState.PREPARED);
    author = by;
    changedAt = at.toEpochMilli();
  }

  /** What leaves with it changed; who changed it answers for it like for its words. */
  void encloses(String hash, String by, Instant at) {
    demand(LetterState.PREPARED);
    enclosed = hash;
    author = by;
    changedAt = at.toEpochMilli();
  }

  void approved(LetterNumbers.Next next, String by, LocalDate on, String hash, Instant at) {
    demand(LetterState.PREPARED);
    state = LetterState.APPROVED;
    number = next.text();
    year = next.year();
    serial = next.number();
    approver = by;
    decidedOn = on;
    sha256 = hash;
    changedAt = at.toEpochMilli();
  }

  void cancelled(Instant at) {
    demand(LetterState.APPROVED);
    state = LetterState.VOID;
    changedAt = at.toEpochMilli();
  }

  void dispatched(Dispatch dispatch, Instant at) {
    demand(LetterState.APPROVED);
    state = LetterState.DISPATCHED;
    delivery = dispatch.delivery();
    dispatchedOn = dispatch.on();
    tracking = dispatch.tracking();
    changedAt = at.toEpochMilli();
  }

  private void demand(LetterState needed) {
    if (state != needed) {
      throw new IllegalStateException("Letter " + id + " is " + state);
    }
  }

  LetterId id() {
    return new LetterId(id);
  }

  CaseId application() {
    return new CaseId(caseId);
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  LetterState state() {
    return state;
  }

  /** Hash over its enclosures, empty for none; fixed once it is approved. */
  String enclosed() {
    return enclosed;
  }

  String author() {
    return author;
  }

  boolean toApplicant() {
    return toApplicant;
  }

  /** Whether it was written to be served electronically, with the online address of the remedy. */
  boolean electronic() {
    return delivery == Delivery.ONLINE || delivery == Delivery.EMAIL;
  }

  LetterView view() {
    return new LetterView(
        id(),
        version,
        application(),
        body(),
        kind,
        outcome.isEmpty() ? null : Outcome.valueOf(outcome),
        title,
        number == null ? "" : number,
        state,
        template,
        author,
        approver,
        decidedOn,
        dispatchedOn,
        delivery,
        masked,
        tracking,
        sha256);
  }
}
