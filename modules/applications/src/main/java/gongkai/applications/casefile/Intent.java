package gongkai.applications.casefile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.applications.clock.ClockEvent;
import gongkai.office.BodyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What a case is registered as; an immutable value. */
@Embeddable
public class Intent {
  @Column private String number;
  @Column private String body;

  @Enumerated(EnumType.STRING)
  @Column
  private CaseKind kind;

  @Enumerated(EnumType.STRING)
  @Column
  private Channel channel;

  @Enumerated(EnumType.STRING)
  @Column(name = "applicant_kind")
  private ApplicantKind applicant;

  @Enumerated(EnumType.STRING)
  @Column
  private Provision provision;

  @Enumerated(EnumType.STRING)
  @Column
  private Delivery delivery;

  @Column(name = "registered_at")
  private long registeredAt;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  @Column(name = "recorded_later")
  private boolean recordedLater;

  @SuppressWarnings("NullAway.Init")
  protected Intent() {}

  static Intent of(Opening opening, ClockEvent.Received received, Instant at) {
    var intent = new Intent();
    intent.number = opening.number();
    intent.body = opening.body().value();
    intent.kind = opening.kind();
    intent.channel = received.channel();
    intent.applicant = opening.applicant();
    intent.provision = opening.provision();
    intent.delivery = opening.delivery();
    intent.registeredAt = at.toEpochMilli();
    intent.submittedOn = received.submitted();
    intent.recordedLater = opening.recordedLater();
    return intent;
  }

  /** The same as a case of another kind. */
  Intent as(CaseKind other) {
    var intent = new Intent();
    intent.number = number;
    intent.body = body;
    intent.kind = other;
    intent.channel = channel;
    intent.applicant = applicant;
    intent.provision = provision;
    intent.delivery = delivery;
    intent.registeredAt = registeredAt;
    intent.submittedOn = submittedOn;
    intent.recordedLater = recordedLater;
    return intent;
  }

  /** Registration number. */
  public String number() {
    return number;
  }

  /** The body that is asked. */
  public BodyCode body() {
    return new BodyCode(body);
  }

  /** What it asks for. */
  public CaseKind kind() {
    return kind;
  }

  /** The way it came in. */
  public Channel channel() {
    return channel;
  }

  /** Column of Table 3. */
  public ApplicantKind applicant() {
    return applicant;
  }

  /** Form of the information. */
  public Provision provision() {
    return provision;
  }

  /** Way of the information. */
  public Delivery delivery() {
    return delivery;
  }

  /** When it was written down here. */
  public Instant registeredAt() {
    return Instant.ofEpochMilli(registeredAt);
  }

  /** The day the applicant handed it over or sent it. */
  public LocalDate submittedOn() {
    return submittedOn;
  }

  /** Whether staff entered it later from paper, with its true dates. */
  public boolean recordedLater() {
    return recordedLater;
  }
}
