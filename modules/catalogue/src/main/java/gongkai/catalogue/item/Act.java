package gongkai.catalogue.item;

import gongkai.catalogue.ItemView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line of a trail: who did what when, with which opinion, having seen which content. */
@Embeddable
public class Act {
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

  /** An act; {@code step} is empty unless a review step was taken. */
  public Act(Instant at, String actor, Deed deed, String step, String text, String contentHash) {
    this.at = at.toEpochMilli();
    this.actor = actor;
    this.deed = deed;
    this.step = step;
    this.text = text;
    this.contentHash = contentHash;
  }

  /** When, to the millisecond. */
  public Instant at() {
    return Instant.ofEpochMilli(at);
  }

  /** Login of who acted. */
  public String actor() {
    return actor;
  }

  Deed deed() {
    return deed;
  }

  /** Name of the review step, or empty. */
  public String step() {
    return step;
  }

  /** Hash of the content the actor saw. */
  public String contentHash() {
    return contentHash;
  }

  /** As others see it. */
  public ItemView.Step view() {
    return new ItemView.Step(at(), actor, deed.token(), step, text, contentHash);
  }
}
