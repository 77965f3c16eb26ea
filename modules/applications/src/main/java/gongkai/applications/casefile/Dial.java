package gongkai.applications.casefile;

import gongkai.applications.clock.ClockFace;
import gongkai.applications.clock.ClockState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the clock showed when it was last read, kept for lists and their indexes; an immutable value
 * that a replay of the events gives again.
 */
@Embeddable
public class Dial {
  @Enumerated(EnumType.STRING)
  @Column(name = "clock_state")
  private ClockState state;

  @Column(name = "received_on")
  private @Nullable LocalDate received;

  @Column private @Nullable LocalDate deadline;

  @Column(name = "wait_until")
  private @Nullable LocalDate waitUntil;

  @Column private boolean provisional;

  @Column(name = "answered_late")
  private boolean answeredLate;

  @Column(name = "answered_day")
  private @Nullable Integer answeredDay;

  @Column(name = "read_on")
  private LocalDate readOn;

  @SuppressWarnings("NullAway.Init")
  protected Dial() {}

  static Dial of(ClockFace face, LocalDate day) {
    var dial = new Dial();
    dial.state = face.state();
    dial.received = face.received();
    dial.deadline = face.deadline();
    dial.waitUntil = face.waitUntil();
    dial.provisional = face.provisional();
    boolean stopped = face.state() == ClockState.STOPPED;
    dial.answeredLate = face.late() && stopped;
    dial.answeredDay = stopped && face.deadline() != null ? face.used() : null;
    dial.readOn = day;
    return dial;
  }

  /** Says whether it shows the same, whenever it was read. */
  boolean shows(Dial other) {
    return state == other.state
        && Objects.equals(received, other.received)
        && Objects.equals(deadline, other.deadline)
        && Objects.equals(waitUntil, other.waitUntil)
        && provisional == other.provisional
        && answeredLate == other.answeredLate
        && Objects.equals(answeredDay, other.answeredDay);
  }

  /** What the clock is doing. */
  public ClockState state() {
    return state;
  }

  /** Date of receipt, {@code null} until confirmed. */
  public @Nullable LocalDate received() {
    return received;
  }

  /** Last day for the answer, {@code null} while void or stopped. */
  public @Nullable LocalDate deadline() {
    return deadline;
  }

  /** Last day of what is awaited, {@code null} for nothing. */
  public @Nullable LocalDate waitUntil() {
    return waitUntil;
  }

  /** Whether it touches a year without an announced notice. */
  public boolean provisional() {
    return provisional;
  }

  /**
   * Whether the case ended after its last day. An open case is overdue by its {@link #deadline},
   * not by this.
   */
  public boolean answeredLate() {
    return answeredLate;
  }

  /**
   * The number N of the working day of its period on which the case ended, {@code null} while it is
   * open or when no period ran then.
   */
  public @Nullable Integer answeredDay() {
    return answeredDay;
  }

  /** The day it was read. */
  public LocalDate readOn() {
    return readOn;
  }
}
