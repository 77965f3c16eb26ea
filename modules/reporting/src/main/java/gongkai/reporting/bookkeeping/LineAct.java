package gongkai.reporting.bookkeeping;

import gongkai.reporting.ledger.LineView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A step in the history of a line. */
@Embeddable
class LineAct {
  @Column(name = "at_ms")
  private long at;

  @Column private String actor;
  @Column private String what;
  @Column private String reason;
  @Column private String former;

  @SuppressWarnings("NullAway.Init")
  protected LineAct() {}

  LineAct(Instant at, String actor, String what, String reason, String former) {
    this.at = at.toEpochMilli();
    this.actor = actor;
    this.what = what;
    this.reason = reason;
    this.former = former;
  }

  LineView.Act view() {
    return new LineView.Act(Instant.ofEpochMilli(at), actor, what, reason, former);
  }
}
