package gongkai.office.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

  @SuppressWarnings("NullAway.Init")
  protected TrailEntry() {}
}
