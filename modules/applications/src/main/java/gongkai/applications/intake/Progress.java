package gongkai.applications.intake;

import gongkai.applications.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant sees of their application: its course, never what staff wrote among themselves.
 *
 * @param number registration number
 * @param receivedOn date of receipt, {@code null} until confirmed
 * @param deadline latest day for the answer, {@code null} while the clock stands
 * @param waitingForCorrection until when a correction is awaited, {@code null} when none is
 * @param waitingForPayment until when a payment is awaited, {@code null} when none is
 * @param correction what is to be corrected, empty when nothing is
 * @param steps what happened, oldest first
 * @param letters what was sent, oldest first
 * @param further registration numbers of the cases that came of it: parts that were split from it,
 *     or the one that answers it again
 */
public record Progress(
    String number,
    String body,
    Stage stage,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate deadline,
    boolean provisional,
    @Nullable LocalDate waitingForCorrection,
    @Nullable LocalDate waitingForPayment,
    List<String> correction,
    List<Step> steps,
    List<Letter> letters,
    List<String> further,
    boolean mayWithdraw) {

  public Progress {
    correction = List.copyOf(correction);
    steps = List.copyOf(steps);
    letters = List.copyOf(letters);
    further = List.copyOf(further);
  }

  /**
   * A step.
   *
   * @param code stable token, the key of its text in the portal's bundles
   * @param text its Chinese text, with dates where they matter
   */
  public record Step(Instant at, String code, String text) {}

  /**
   * Something that was sent.
   *
   * @param id its key for {@link Intake#letter}
   * @param title name of the letter
   * @param number its document number, empty for an enclosure
   * @param formats file endings in which it can be fetched: {@code pdf}, {@code html}, {@code docx}
   *     or that of an enclosure
   */
  public record Letter(String id, String title, String number, LocalDate on, List<String> formats) {
    public Letter {
      formats = List.copyOf(formats);
    }
  }
}
