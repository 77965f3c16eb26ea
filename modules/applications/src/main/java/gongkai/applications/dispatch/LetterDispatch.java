package gongkai.applications.dispatch;

import gongkai.applications.Delivery;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a letter left; there is one row a letter, so that it leaves once. */
@Entity
@Table(schema = "applications", name = "letter_dispatch")
public class LetterDispatch {
  @Id
  @Column(name = "letter_id")
  private String letterId;

  @Enumerated(EnumType.STRING)
  @Column
  private Delivery delivery;

  @Column(name = "on_day")
  private LocalDate on;

  @Column private String tracking;
  @Column private String actor;

  @Column(name = "at_ms")
  private long at;

  @SuppressWarnings("NullAway.Init")
  protected LetterDispatch() {}

  LetterDispatch(LetterId letter, Dispatch dispatch, String actor, Instant at) {
    this.letterId = letter.value();
    this.delivery = dispatch.delivery();
    this.on = dispatch.on();
    this.tracking = dispatch.tracking();
    this.actor = actor;
    this.at = at.toEpochMilli();
  }
}
