package gongkai.applications.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What somebody said to a proposal: passed a step, or sent it back. */
@Embeddable
public class Word {
  @Column(name = "at_ms")
  private long at;

  @Column private String actor;
  @Column private String step;
  @Column private boolean passed;
  @Column private String opinion;

  @SuppressWarnings("NullAway.Init")
  protected Word() {}

  Word(Instant at, String actor, String step, boolean passed, String opinion) {
    this.at = at.toEpochMilli();
    this.actor = actor;
    this.step = step;
    this.passed = passed;
    this.opinion = opinion;
  }

  /** When. */
  public Instant at() {
    return Instant.ofEpochMilli(at);
  }

  /** Login. */
  public String actor() {
    return actor;
  }

  /** Role name of the step, empty when it was approved before. */
  public String step() {
    return step;
  }

  /** False for a return. */
  public boolean passed() {
    return passed;
  }

  /** Key of the words of the opinion or reason, or empty. */
  public String opinion() {
    return opinion;
  }
}
