package gongkai.applications.approval;

import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a letter tells the clock on the day it leaves. */
public final class Effects {
  private Effects() {}

  /**
   * The event, empty for a letter that moves nothing.
   *
   * @param outcome for a decision
   * @param until the day or number of working days that it fixes
   * @param approved the day of its approval
   */
  public static Optional<ClockEvent> of(
      LetterKind letter,
      @Nullable Outcome outcome,
      String until,
      LocalDate approved,
      LocalDate on) {
    if (outcome == Outcome.CORRECTION_LAPSED) {
      return Optional.of(new ClockEvent.CorrectionLapsed(on));
    }
    if (outcome == Outcome.FEE_LAPSED) {
      return Optional.of(new ClockEvent.FeeLapsed(on));
    }
    if (outcome != null) {
      return Optional.of(new ClockEvent.Replied(on));
    }
    return Optional.ofNullable(
        switch (letter) {
          case CORRECTION -> new ClockEvent.CorrectionAsked(on, Integer.parseInt(until));
          case EXTENSION -> new ClockEvent.Extended(on, approved, Integer.parseInt(until));
          case REASONS_ASKED -> new ClockEvent.ReasonsAsked(on);
          case REASONABLE_PERIOD -> new ClockEvent.PeriodFixed(on, LocalDate.parse(until));
          default -> null;
        });
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
