package gongkai.reporting.compile;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.draft.Narrative;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The text of a body's report on a year while it is written; it stays for the next edition. */
@Entity
@Table(schema = "reporting", name = "draft")
class Draft {
  @Id private String id;
  @Version private long version;
  @Column private String body;

  @Column(name = "for_year")
  @SuppressWarnings("UnusedVariable")
  private int year;

  @Lob @Column private String narrative;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable")
  private String changedBy;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable")
  private long changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Draft() {}

  /** A draft without text yet. */
  Draft(BodyCode body, int year) {
    this.id = key(body, year);
    this.body = body.value();
    this.year = year;
    this.narrative = "";
    this.changedBy = "";
  }

  static String key(BodyCode body, int year) {
    return body + "/" + year;
  }

  void write(Actor actor, Narrative text, Instant at) {
    narrative = NarrativeJson.write(text);
    changedBy = actor.login();
    changedAt = at.toEpochMilli();
  }

  long version() {
    return version;
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  /** The text as stored. */
  String source() {
    return narrative;
  }

  Narrative narrative() {
    return NarrativeJson.read(narrative);
  }
}
