package gongkai.applications.approval;

import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a letter tells the clock on the day it leaves, whichever way it leaves. */
public final class Effects {
  private Effects() {}

  /**
   * The event, empty for a letter that moves nothing by itself: the clock learns of a consultation
   * from the consultation, with its key.
   *
   * @param outcome for a decision
   * @param until the day or number of working days that it fixes, or the day of a withdrawal
   * @param approved the day of its approval
   */
  public static Optional<ClockEvent> of(
      LetterKind letter,
      @Nullable Outcome outcome,
      String until,
      LocalDate approved,
      LocalDate on) {
    return switch (letter) {
      case RECEIPT,
          THIRD_PARTY_CONSULTATION,
          CONSULTATION_NOTICE,
          BODY_CONSULTATION,
          THIRD_PARTY_DECISION ->
          Optional.empty();
      case CORRECTION -> Optional.of(new ClockEvent.CorrectionAsked(on, Integer.parseInt(until)));
      case REASONS_ASKED -> Optional.of(new ClockEvent.ReasonsAsked(on));
      case EXTENSION -> Optional.of(new ClockEvent.Extended(on, approved, Integer.parseInt(until)));
      case REASONABLE_PERIOD -> Optional.of(new ClockEvent.PeriodFixed(on, LocalDate.parse(until)));
      case FEE -> Optional.of(new ClockEvent.FeeNoticeSent(on));
      case LAPSED ->
          Optional.of(
              outcome == Outcome.FEE_LAPSED
                  ? new ClockEvent.FeeLapsed(on)
                  : new ClockEvent.CorrectionLapsed(on));
      case TERMINATED -> Optional.of(new ClockEvent.Ended(withdrawn(until, on)));
      case GRANTED,
          ALREADY_PUBLIC,
          PARTIAL,
          REFUSED,
          NOT_HELD,
          NOT_RESPONSIBLE,
          NEEDS_PRODUCTION,
          STILL_UNCLEAR,
          PETITION,
          REPEATED,
          PUBLICATION,
          ABUSIVE,
          CONFIRMATION,
          RECTIFICATION ->
          Optional.of(new ClockEvent.Replied(on));
    };
  }

  /** A withdrawal ends the case on its own day, which the letter confirms. */
  private static LocalDate withdrawn(String until, LocalDate on) {
    LocalDate day = until.isEmpty() ? on : LocalDate.parse(until);
    return day.isAfter(on) ? on : day;
  }

  /** Says whether an event is what such a letter tells, whoever told it. */
  static boolean told(LetterKind letter, @Nullable Outcome outcome, ClockEvent event) {
    return switch (event) {
      case ClockEvent.Replied e -> outcome != null;
      case ClockEvent.CorrectionLapsed e -> outcome == Outcome.CORRECTION_LAPSED;
      case ClockEvent.FeeLapsed e -> outcome == Outcome.FEE_LAPSED;
      case ClockEvent.CorrectionAsked e -> letter == LetterKind.CORRECTION;
      case ClockEvent.Extended e -> letter == LetterKind.EXTENSION;
      case ClockEvent.ReasonsAsked e -> letter == LetterKind.REASONS_ASKED;
      case ClockEvent.PeriodFixed e -> letter == LetterKind.REASONABLE_PERIOD;
      default -> false;
    };
  }
}
