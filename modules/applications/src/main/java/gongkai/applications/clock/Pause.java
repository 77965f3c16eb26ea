package gongkai.applications.clock;

import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked: another for an opinion, or the applicant for reasons. */
final class Pause {
  private final String key;
  private final @Nullable Consulted consulted;
  private final LocalDate sent;
  private final boolean granted;
  private @Nullable LocalDate reached;
  private @Nullable LocalDate answered;

  /**
   * @param consulted {@code null} for the applicant
   * @param granted false when it began after the deadline and so gives no time
   */
  Pause(String key, @Nullable Consulted consulted, LocalDate sent, boolean granted) {
    this.key = key;
    this.consulted = consulted;
    this.sent = sent;
    this.granted = granted;
  }

  /** The letter reached them. */
  void reached(LocalDate day) {
    reached = day;
  }

  /** Their answer came. */
  void answered(LocalDate day) {
    answered = day;
  }

  String key() {
    return key;
  }

  @Nullable Consulted consulted() {
    return consulted;
  }

  LocalDate sent() {
    return sent;
  }

  boolean granted() {
    return granted;
  }

  @Nullable LocalDate reached() {
    return reached;
  }

  @Nullable LocalDate answered() {
    return answered;
  }

  /** The last day for an answer; while receipt is unknown as if received when sent. */
  LocalDate lapse(WorkingCalendar calendar) {
    LocalDate from = reached == null ? sent : reached;
    return calendar.lastDay(from, Statute.OPINION);
  }

  /** The day on which waiting ended or will end: the answer or the lapse, whichever is first. */
  LocalDate resumed(WorkingCalendar calendar) {
    LocalDate lapse = lapse(calendar);
    LocalDate end = answered;
    return end != null && end.isBefore(lapse) ? end : lapse;
  }

  /** Says whether an answer is still awaited at the end of a day. */
  boolean open(WorkingCalendar calendar, LocalDate day) {
    return answered == null && !lapse(calendar).isBefore(day);
  }
}
