package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.ChargeId;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.letter.LetterId;
import gongkai.office.BodyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee that is asked for an application: proposed with its notice, then paid, lapsed, or dropped
 * before the notice left or when the case was over without it. Whether the notice left is known to
 * its letter, which alone keeps how to pay: staff type it, so it stands sealed.
 */
@Entity
@Table(schema = "applications", name = "charge")
class Charge {
  @Id private String id;
  @Version private long version;

  @Column(name = "case_id")
  private String caseId;

  @Column private String body;

  @Enumerated(EnumType.STRING)
  @Column
  private ChargeState state;

  @Enumerated(EnumType.STRING)
  @Column
  private ChargingMethod method;

  @Column(name = "pieces_before")
  private int before;

  @Column private int quantity;
  @Column private BigDecimal amount;
  @Column private String basis;
  @Column private String computation;
  @Column private String letter;
  @Column private String proposer;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  @Column(name = "received_on")
  private @Nullable LocalDate receivedOn;

  @Column(name = "paid_on")
  private @Nullable LocalDate paidOn;

  @Column(name = "receipt_number")
  private String receiptNumber;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private long changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Charge() {}

  /** A proposed one with its notice. */
  static Charge of(
      CaseId application, BodyCode body, Assessment fee, LetterId letter, LocalDate on) {
    var charge = new Charge();
    charge.id = ChargeId.random().value();
    charge.caseId = application.value();
    charge.body = body.value();
    charge.state = ChargeState.PROPOSED;
    charge.method = fee.method();
    charge.before = fee.before();
    charge.quantity = fee.quantity();
    charge.amount = fee.amount();
    charge.basis = fee.basis();
    charge.computation = fee.computation();
    charge.letter = letter.value();
    charge.assessedOn = on;
    charge.receiptNumber = "";
    return charge;
  }

  /** Who proposed it. */
  Charge by(String login, Instant at) {
    proposer = login;
    return changed(login, at);
  }

  Charge changed(String login, Instant at) {
    changedBy = login;
    changedAt = at.toEpochMilli();
    return this;
  }

  void received(LocalDate on) {
    receivedOn = on;
  }

  void paid(LocalDate on, String receipt) {
    state = ChargeState.PAID;
    paidOn = on;
    receiptNumber = receipt;
  }

  void lapse() {
    state = ChargeState.LAPSED;
  }

  void drop() {
    state = ChargeState.DROPPED;
  }

  /** Whether it waits for its notice or its payment. */
  boolean pending() {
    return state == ChargeState.PROPOSED;
  }

  ChargeState state() {
    return state;
  }

  long version() {
    return version;
  }

  String changedBy() {
    return changedBy;
  }

  CaseId application() {
    return new CaseId(caseId);
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  LetterId letter() {
    return new LetterId(letter);
  }

  BigDecimal amount() {
    return amount;
  }

  /**
   * As others see it.
   *
   * @param sentOn day on which the notice left, {@code null} until then
   */
  ChargeView view(@Nullable LocalDate sentOn) {
    return new ChargeView(
        new ChargeId(id),
        version,
        application(),
        pending() && sentOn != null ? ChargeState.NOTIFIED : state,
        method,
        before,
        quantity,
        amount,
        basis,
        computation,
        letter(),
        proposer,
        assessedOn,
        sentOn,
        receivedOn,
        paidOn,
        receiptNumber);
  }
}
