package gongkai.applications.letter;

import gongkai.applications.Delivery;
import java.time.LocalDate;

/**
 * How a letter left.
 *
 * @param delivery the way; {@code ONLINE} and {@code EMAIL} leave with this call
 * @param on the day on the postmark, of handing over or of sending; not in the future
 * @param tracking tracking number for {@code POST}; empty otherwise
 * @param confirmedRecipient the masked recipient that the member of staff looked at and confirmed;
 *     another than that of the letter is refused
 * @param lateReason why an answer leaves after its last day, up to 500 characters, kept sealed in
 *     the file; needed only then, and not when the approved proposal says it
 */
public record Dispatch(
    Delivery delivery,
    LocalDate on,
    String tracking,
    String confirmedRecipient,
    String lateReason) {

  /** A letter that is not late. */
  public Dispatch(Delivery delivery, LocalDate on, String tracking, String confirmedRecipient) {
    this(delivery, on, tracking, confirmedRecipient, "");
  }
}
