package gongkai.reporting.desk;

import gongkai.gate.Submission.Recorded;
import gongkai.reporting.Reports;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line of a report's trail: who did what when, having seen which content. */
@Embeddable
class Act {
  @Column(name = "at_ms")
  private long at;

  @Column private String actor;

  @Enumerated(EnumType.STRING)
  @Column
  private Deed deed;

  @Column private String step;
  @Column private String text;

  @Column(name = "content_hash")
  private String contentHash;

  @SuppressWarnings("NullAway.Init")
  protected Act() {}

  Act(Instant at, String actor, Deed deed, String step, String text, String contentHash) {
    this.at = at.toEpochMilli();
    this.actor = actor;
    this.deed = deed;
    this.step = step;
    this.text = text;
    this.contentHash = contentHash;
  }

  /** The same about another content. */
  Act about(String hash) {
    return new Act(Instant.ofEpochMilli(at), actor, deed, step, text, hash);
  }

  String actor() {
    return actor;
  }

  Deed deed() {
    return deed;
  }

  /** The step or rule it is about, empty for none. */
  String step() {
    return step;
  }

  /** What was said, empty for nothing. */
  String text() {
    return text;
  }

  /** Hash of the content that was seen. */
  String contentHash() {
    return contentHash;
  }

  /** For the gate. */
  Recorded recorded() {
    return new Recorded(step, actor, contentHash);
  }

  /** As others see it. */
  Reports.Step view() {
    return new Reports.Step(Instant.ofEpochMilli(at), actor, deed.token(), text);
  }
}
