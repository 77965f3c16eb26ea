package gongkai.applications.handling;

import gongkai.applications.Provision;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.clock.ClockState;
import gongkai.applications.clock.Consulted;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a case says, as far as a decision may contradict it.
 *
 * @param asked the form of provision that the applicant asked for
 * @param received date of receipt, {@code null} until confirmed
 * @param deadline last day for the answer, {@code null} while void or stopped
 * @param awaited opinions that were asked for and are still awaited
 * @param objected a third party does not agree
 */
public record Standing(
    Provision asked,
    @Nullable LocalDate received,
    @Nullable LocalDate deadline,
    ClockState state,
    Correction correction,
    boolean feeLapsed,
    boolean reasonsAsked,
    boolean thirdPartyAsked,
    boolean coMakerAsked,
    boolean awaited,
    boolean objected) {

  /** How far the one correction has come. */
  public enum Correction {
    NONE,
    AWAITED,
    RECEIVED,
    LAPSED
  }

  /**
   * Reads the events of a case and its clock on that day.
   *
   * @param objected a third party does not agree
   */
  public static Standing of(
      List<ClockEvent> events,
      ClockReading reading,
      Provision asked,
      boolean objected,
      LocalDate today) {
    Correction correction = Correction.NONE;
    boolean feeLapsed = false;
    boolean reasonsAsked = false;
    Set<Consulted> consulted = EnumSet.noneOf(Consulted.class);
    for (ClockEvent event : events) {
      correction = after(correction, event);
      feeLapsed |= event instanceof ClockEvent.FeeLapsed;
      reasonsAsked |= event instanceof ClockEvent.ReasonsAsked;
      if (event instanceof ClockEvent.ConsultationSent sent) {
        consulted.add(sent.consulted());
      }
    }
    boolean over = reading.waitUntil() != null && today.isAfter(reading.waitUntil());
    if (over && reading.state() == ClockState.WAITING_FOR_CORRECTION) {
      correction = Correction.LAPSED;
    }
    return new Standing(
        asked,
        reading.received(),
        reading.deadline(),
        reading.state(),
        correction,
        feeLapsed || (over && reading.state() == ClockState.WAITING_FOR_PAYMENT),
        reasonsAsked,
        consulted.contains(Consulted.THIRD_PARTY),
        consulted.contains(Consulted.CO_MAKER),
        reading.state() == ClockState.CONSULTING,
        objected);
  }

  private static Correction after(Correction before, ClockEvent event) {
    return switch (event) {
      case ClockEvent.CorrectionAsked asked -> Correction.AWAITED;
      case ClockEvent.CorrectionReceived answered -> Correction.RECEIVED;
      case ClockEvent.CorrectionLapsed lapsed -> Correction.LAPSED;
      default -> before;
    };
  }

  /** As of a case of the past: whether its answer was late shows on the day that it left. */
  public Standing past() {
    return new Standing(
        asked,
        received,
        null,
        state,
        correction,
        feeLapsed,
        reasonsAsked,
        thirdPartyAsked,
        coMakerAsked,
        awaited,
        objected);
  }

  /** Says whether an answer on that day comes after the last day. */
  public boolean lateOn(LocalDate day) {
    return deadline != null && day.isAfter(deadline);
  }
}
