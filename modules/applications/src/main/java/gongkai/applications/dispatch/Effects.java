package gongkai.applications.dispatch;

import gongkai.applications.LetterKind;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the dispatch of a letter tells the clock of its case, taken from what was typed into it. */
final class Effects {
  private Effects() {}

  static Optional<ClockEvent> of(LetterView letter, Map<String, String> fields, LocalDate on) {
    LocalDate decided = letter.decidedOn() == null ? on : letter.decidedOn();
    String until = fields.getOrDefault(until(letter.kind()), "").strip();
    return gongkai.applications.approval.Effects.of(
        letter.kind(), letter.outcome(), until, decided, on);
  }

  private static String until(LetterKind kind) {
    return switch (kind) {
      case CORRECTION, EXTENSION -> "workingDays";
      case REASONABLE_PERIOD -> "until";
      case TERMINATED -> "withdrawn";
      default -> "";
    };
  }

  /** The words that the file keeps with it: the things to correct, or why an answer is late. */
  static String words(LetterView letter, Map<String, String> fields, Dispatch dispatch) {
    return letter.kind() == LetterKind.CORRECTION
        ? fields.getOrDefault("items", "").strip()
        : dispatch.lateReason().strip();
  }

  /**
   * Whether the case ended before with what the letter only confirms: a lapse that was recorded, a
   * withdrawal of the applicant.
   */
  static boolean settled(LetterView letter, CaseFacts facts) {
    boolean confirms = letter.kind() == LetterKind.LAPSED || letter.kind() == LetterKind.TERMINATED;
    return confirms && !facts.open() && letter.outcome() == facts.outcome();
  }
}
