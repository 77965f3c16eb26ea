package gongkai.applications.casefile;

import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened to a case: told to its clock, or only to its file. It never changes. */
@Embeddable
public class CaseEvent {
  @Column(name = "at_ms")
  private long at;

  @Column private String actor;
  @Column private String kind;

  @Column(name = "on_day")
  private @Nullable LocalDate on;

  @Column private boolean clock;
  @Column private String payload;
  @Column private String words;

  @SuppressWarnings("NullAway.Init")
  protected CaseEvent() {}

  static CaseEvent of(ClockEvent event, String words, String actor, Instant at) {
    CaseEvent told = new CaseEvent();
    told.at = at.toEpochMilli();
    told.actor = actor;
    told.kind = ClockJson.kind(event);
    told.on = event.on();
    told.clock = true;
    told.payload = ClockJson.write(event);
    told.words = words;
    return told;
  }

  static CaseEvent of(Remark remark, String actor, Instant at) {
    CaseEvent told = new CaseEvent();
    told.at = at.toEpochMilli();
    told.actor = actor;
    told.kind = remark.kind();
    told.on = remark.on();
    told.payload = remark.payload();
    told.words = remark.words();
    return told;
  }

  /** When it was written down. */
  public Instant at() {
    return Instant.ofEpochMilli(at);
  }

  /** Login, {@code applicant} or {@code system}. */
  public String actor() {
    return actor;
  }

  /** Stable token: {@link ClockJson#kind} of an event of the clock, or that of a {@link Remark}. */
  public String kind() {
    return kind;
  }

  /** The day of its effect, {@code null} for none. */
  public @Nullable LocalDate on() {
    return on;
  }

  /** What the clock was told, if it was. */
  public Optional<ClockEvent> clockEvent() {
    return clock ? Optional.of(ClockJson.read(payload)) : Optional.empty();
  }

  /** JSON without personal data, empty for none. */
  public String payload() {
    return payload;
  }

  /** Key of its words in {@link Words}, empty for none. */
  public String words() {
    return words;
  }
}
