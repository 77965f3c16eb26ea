package gongkai.reporting.summing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What somebody decided about a part. */
@Embeddable
class Choice {
  @Column private String part;
  @Column private boolean included;
  @Column private String reason;

  @Column
  @SuppressWarnings("UnusedVariable")
  private String actor;

  @Column(name = "at_ms")
  @SuppressWarnings("UnusedVariable")
  private long at;

  @SuppressWarnings("NullAway.Init")
  protected Choice() {}

  Choice(String part, boolean included, String reason, String actor, Instant at) {
    this.part = part;
    this.included = included;
    this.reason = reason;
    this.actor = actor;
    this.at = at.toEpochMilli();
  }

  String part() {
    return part;
  }

  boolean included() {
    return included;
  }

  String reason() {
    return reason;
  }
}
