package gongkai.office.trail;

import gongkai.office.AuditTrail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of the trail; written once, never changed. */
@Entity
@Table(schema = "office", name = "trail_entry")
class TrailEntry {
  @Id private long position;

  @Column(name = "at_ms")
  private long at;

  @Column private String actor;
  @Column private String verb;
  @Column private String object;
  @Column private String detail;
  @Column private String hash;

  @Column(name = "previous_position")
  private @Nullable Long previousPosition;

  @Column(name = "previous_hash")
  private @Nullable String previousHash;

  @SuppressWarnings("NullAway.Init")
  protected TrailEntry() {}

  TrailEntry(AuditTrail.Entry entry, Head previous) {
    this.position = entry.position();
    this.at = entry.at().toEpochMilli();
    this.actor = entry.actor();
    this.verb = entry.verb();
    this.object = entry.object();
    this.detail = entry.detail();
    this.hash = entry.hash();
    if (previous.position() > 0) {
      this.previousPosition = previous.position();
      this.previousHash = previous.hash();
    }
  }
}
