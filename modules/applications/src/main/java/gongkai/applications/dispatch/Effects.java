package gongkai.applications.dispatch;

import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.letter.LetterView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the dispatch of a letter tells the clock of its case. Letters of a consultation tell it
 * nothing by themselves: the consultation does, with its own key.
 */
final class Effects {
  private Effects() {}

  static Optional<ClockEvent> of(LetterView letter, Map<String, String> fields, LocalDate on) {
    if (Drafting.answers(letter.kind())) {
      return Optional.of(new ClockEvent.Replied(on));
    }
    LocalDate decided = letter.decidedOn() == null ? on : letter.decidedOn();
    return Optional.ofNullable(
        switch (letter.kind()) {
          case CORRECTION -> new ClockEvent.CorrectionAsked(on, days(fields));
          case REASONS_ASKED -> new ClockEvent.ReasonsAsked(on);
          case EXTENSION -> new ClockEvent.Extended(on, decided, days(fields));
          case REASONABLE_PERIOD ->
              new ClockEvent.PeriodFixed(on, LocalDate.parse(fields.getOrDefault("until", "")));
          case FEE -> new ClockEvent.FeeNoticeSent(on);
          default -> null;
        });
  }

  /** What the applicant is told with it: the things to correct, one a line. */
  static String words(LetterView letter, Map<String, String> fields) {
    return letter.kind() == LetterKind.CORRECTION ? fields.getOrDefault("items", "").strip() : "";
  }

  private static int days(Map<String, String> fields) {
    return Integer.parseInt(fields.getOrDefault("workingDays", "").strip());
  }
}
