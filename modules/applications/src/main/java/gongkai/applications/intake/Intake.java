package gongkai.applications.intake;

import gongkai.office.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The narrow door for the public: apply, follow, correct, withdraw, fetch letters. Who knows number
 * and query code sees the application; nothing else opens it, and guessing is throttled.
 *
 * <p>{@code source} is an opaque key of who asks (derived from the network address, never stored
 * plainly); attempts are counted by it and by number.
 */
public interface Intake {

  /**
   * Takes an application by the form of the site (Articles 29 and 31): stores it with its clock
   * started, and gives number and query code. Once this has answered, the application is stored.
   *
   * <p>Problems carry the name of the component of {@link Submission} as field. Codes: {@code
   * required}, {@code length}, {@code form}, {@code check-digit}, {@code future}, {@code unknown},
   * {@code file.type}, {@code file.size}, {@code file.count}, {@code busy} (too many from one
   * source).
   *
   * @param key idempotency key of the form that was sent (a random UUID): a form that is sent twice
   *     is one application and gets the same receipt
   */
  Change<Receipt> submit(Submission submission, List<Upload> files, String key, String source);

  /**
   * Says what {@link #submit} would find wrong with an application, and takes nothing: for a form
   * that is shown again for another reason, so that its reader learns of everything at once.
   *
   * @return problems as those of {@link #submit}, empty when there are none
   */
  List<Change.Problem> examine(Submission submission, List<Upload> files);

  /** The state of an application. */
  Look look(String number, String code, String source);

  /**
   * Supplies what the correction notice asked for (Article 30).
   *
   * @return refused with {@code state} when none is awaited, {@code access} for a wrong code,
   *     {@code busy} when throttled
   */
  Change<Progress> correct(
      String number, String code, String text, List<Upload> files, String source);

  /** Withdraws the application; {@code reason} may be empty. */
  Change<Progress> withdraw(String number, String code, String reason, String source);

  /** A dispatched letter, or information given electronically, of the application. */
  Optional<Download> letter(
      String number, String code, String letter, String format, String source);

  /** The printable receipt (登记回执, T1) as PDF. */
  Optional<Download> receipt(String number, String code, String source);

  /**
   * Sends a fresh query code to the registered e-mail address, if number and contact (that address
   * or the registered telephone number) belong together. The answer is the same whether they do or
   * not; who registered no address gets the code from staff.
   */
  void recover(String number, String contact, String source);

  /**
   * What the applicant keeps.
   *
   * @param number registration number
   * @param code query code, shown once
   * @param receivedOn date of receipt, ISO
   * @param deadline latest day for the answer, ISO
   * @param provisional true when the deadline touches a year without holiday notice
   */
  record Receipt(
      String number,
      String code,
      Instant at,
      String receivedOn,
      String deadline,
      boolean provisional) {}

  /** The answer to a wish to see an application. */
  sealed interface Look {
    /** Number and code fit. */
    record Seen(Progress progress) implements Look {}

    /** They do not; which of them is not told. */
    record Wrong() implements Look {}

    /** Too many attempts. */
    record Throttled(Instant until) implements Look {}
  }
}
