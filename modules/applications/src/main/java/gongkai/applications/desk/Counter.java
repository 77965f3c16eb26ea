package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.applications.clock.ClockReading;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applications that come in otherwise than by the site's form: at the counter, by post, fax or
 * e-mail, or orally (Articles 29 and 31). From the moment they are registered they are on the
 * body's list with their clock.
 *
 * <p>Problems carry the name of the component of {@link PaperApplication} as field. Codes: {@code
 * forbidden}, {@code unknown}, {@code stale}, {@code state}, {@code required}, {@code length},
 * {@code form}, {@code check-digit}, {@code future}, {@code order}, {@code late-reason}, {@code
 * file.type}, {@code file.size}, {@code file.count}, {@code repeated}, and the clock's objections.
 */
public interface Counter {

  /**
   * Registers an application.
   *
   * @param actor may handle applications of the body
   * @param key idempotency key of the form (a random UUID): a form that is sent twice is one case
   */
  Change<Registered> register(Actor actor, PaperApplication paper, List<Scan> scans, String key);

  /**
   * Records the day on which body and applicant confirmed receipt, for ordinary post, fax and
   * e-mail; the clock starts with it.
   *
   * @param reason needed with code {@code late-reason} when the confirmation came later than one
   *     working day after it was possible
   */
  Change<Registered> confirmReceipt(
      Actor actor, CaseId id, long version, LocalDate confirmed, String reason);

  /**
   * Gives the applicant a fresh query code where no e-mail can: nobody registered an address, or it
   * is out of use. The former code opens nothing any more; the fresh one is told this once.
   *
   * @param reason how the applicant's identity was checked, without personal data; it is kept in
   *     the audit trail. Problems with it stand at {@code codeReason}
   */
  Change<Registered> renewCode(Actor actor, CaseId id, long version, String reason);

  /** What the clock would show for these dates; changes nothing. */
  Change<Preview> preview(Actor actor, BodyCode body, PaperDates dates);

  /**
   * What was registered.
   *
   * @param code query code to be handed to the applicant, empty when it was given before
   * @param warnings in Chinese, to be shown in red
   */
  record Registered(
      CaseId id,
      long version,
      String number,
      String code,
      @Nullable LocalDate received,
      @Nullable LocalDate deadline,
      boolean provisional,
      List<String> warnings) {
    public Registered {
      warnings = List.copyOf(warnings);
    }

    /** A secret is in it. */
    @Override
    public String toString() {
      return "Registered " + id;
    }
  }

  /** What dates lead to; {@code warnings} as in {@link Registered}. */
  record Preview(ClockReading reading, List<String> warnings) {
    public Preview {
      warnings = List.copyOf(warnings);
    }
  }
}
