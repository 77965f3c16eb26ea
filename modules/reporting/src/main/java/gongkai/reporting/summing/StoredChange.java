package gongkai.reporting.summing;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.MemberChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entry of the register of bodies that joined or left a parent. */
@Entity
@Table(schema = "reporting", name = "membership_change")
class StoredChange {
  @Id private String id;
  @Column private String parent;
  @Column private String body;

  @Column(name = "on_day")
  private LocalDate on;

  @Enumerated(EnumType.STRING)
  @Column
  private MemberCause cause;

  @Column private String other;
  @Column private String note;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable")
  private String changedBy;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable")
  private long changedAt;

  @SuppressWarnings("NullAway.Init")
  protected StoredChange() {}

  StoredChange(Actor actor, MemberChange change, Instant at) {
    BodyCode elsewhere = change.other();
    this.id = UUID.randomUUID().toString();
    this.parent = change.parent().value();
    this.body = change.body().value();
    this.on = change.on();
    this.cause = change.cause();
    this.other = elsewhere == null ? "" : elsewhere.value();
    this.note = change.note().strip();
    this.changedBy = actor.login();
    this.changedAt = at.toEpochMilli();
  }

  MemberChange view() {
    return new MemberChange(
        id,
        new BodyCode(parent),
        new BodyCode(body),
        on,
        cause,
        other.isEmpty() ? null : new BodyCode(other),
        note);
  }
}
