package gongkai.catalogue.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Under which number, since when and in which edition an item is public; an immutable value. */
@Embeddable
public class Publicity {
  @Column(name = "index_number")
  private @Nullable String indexNumber;

  @Column private int edition;
  @Column private boolean live;

  @Column(name = "live_revision")
  private int revision;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @Column(name = "published_year")
  @SuppressWarnings("UnusedVariable")
  private int publishedYear;

  @Column(name = "published_at")
  private @Nullable Long publishedAt;

  @Column private boolean legacy;

  /** Never public yet. */
  protected Publicity() {}

  static Publicity none() {
    return new Publicity();
  }

  /** Never public here; declares when and, unless empty, under which number it was elsewhere. */
  static Publicity declared(LocalDate publishedOn, String formerNumber) {
    var publicity = new Publicity();
    publicity.indexNumber = formerNumber.isEmpty() ? null : formerNumber;
    publicity.legacy = true;
    publicity.on(publishedOn);
    return publicity;
  }

  /** One edition more. The first one fixes index number and date for good. */
  Publicity released(String number, int revision, LocalDate today, Instant at) {
    if (indexNumber != null && !indexNumber.equals(number)) {
      throw new IllegalStateException("An index number never changes: " + indexNumber);
    }
    Publicity fresh = copy();
    fresh.indexNumber = number;
    fresh.edition = edition + 1;
    fresh.live = true;
    fresh.revision = revision;
    if (publishedAt == null) {
      fresh.publishedAt = at.toEpochMilli();
      fresh.on(publishedOn == null ? today : publishedOn);
    }
    return fresh;
  }

  /** Not public any more. */
  Publicity ended() {
    Publicity fresh = copy();
    fresh.live = false;
    return fresh;
  }

  private Publicity copy() {
    var copy = new Publicity();
    copy.indexNumber = indexNumber;
    copy.edition = edition;
    copy.live = live;
    copy.revision = revision;
    copy.publishedOn = publishedOn;
    copy.publishedYear = publishedYear;
    copy.publishedAt = publishedAt;
    copy.legacy = legacy;
    return copy;
  }

  private void on(LocalDate date) {
    this.publishedOn = date;
    this.publishedYear = date.getYear();
  }

  /** 索引号, empty before the first publication. */
  public String indexNumber() {
    return Objects.requireNonNullElse(indexNumber, "");
  }

  /** Number of the last edition, 0 before the first. */
  public int edition() {
    return edition;
  }

  /** Whether an edition is public now. */
  public boolean live() {
    return live;
  }

  /** Number of the revision that is the last edition. */
  public int revision() {
    return revision;
  }

  /** 发布日期. */
  public @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  /** Moment of first publication in this system. */
  public @Nullable Instant publishedAt() {
    return publishedAt == null ? null : Instant.ofEpochMilli(publishedAt);
  }

  /** Whether it came from a former site. */
  public boolean legacy() {
    return legacy;
  }
}
