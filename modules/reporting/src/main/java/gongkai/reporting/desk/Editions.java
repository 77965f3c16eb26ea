package gongkai.reporting.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The numbered editions of a report that became public. */
@Embeddable
class Editions {
  @Column private int edition;
  @Column private boolean live;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @Column(name = "published_at")
  private @Nullable Long publishedAt;

  /** None yet. */
  protected Editions() {}

  /** Number of the last one, 0 before the first. */
  int number() {
    return edition;
  }

  int next() {
    return edition + 1;
  }

  /** Says whether one is public now. */
  boolean isLive() {
    return live;
  }

  void published(LocalDate today, Instant at) {
    edition = next();
    live = true;
    publishedOn = firstOn(today);
    publishedAt = at.toEpochMilli();
  }

  void withdrawn() {
    live = false;
  }

  /** The day the first one was published, or else the given one. */
  LocalDate firstOn(LocalDate today) {
    return publishedOn == null ? today : publishedOn;
  }

  /** When the last one became public. */
  @Nullable Instant publishedAt() {
    return publishedAt == null ? null : Instant.ofEpochMilli(publishedAt);
  }
}
