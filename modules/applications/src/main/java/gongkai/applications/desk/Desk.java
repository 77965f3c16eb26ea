package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.catalogue.ItemContent;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What staff do with a case inside the house. Each verb runs in one transaction, checks role and
 * scope, and writes the audit trail. {@code version} is the one the actor saw; when somebody was
 * faster the answer is a refusal with code {@code stale} that says who did what, and nothing is
 * changed.
 *
 * <p>Other codes: {@code forbidden}, {@code unknown}, {@code state}, {@code required}, {@code
 * length}.
 */
public interface Desk {

  /** Gives the case to a department, an officer, or both; empty takes it away. */
  Change<CaseView> assign(
      Actor actor, CaseId id, long version, String department, String officer, String note);

  /** Takes a case that nobody has, or that a department of the actor has. */
  Change<CaseView> claim(Actor actor, CaseId id, long version);

  /** Puts the actor's own case back on the list of its department, or of everybody. */
  Change<CaseView> release(Actor actor, CaseId id, long version, String reason);

  /** Writes a note for the file, 1 to 2000 characters. */
  Change<CaseView> note(Actor actor, CaseId id, long version, String text);

  /**
   * Says in a few words what is asked for, 2 to 100 characters without personal data; lists and
   * mails show it.
   */
  Change<CaseView> describe(Actor actor, CaseId id, long version, String subject);

  /**
   * Makes it a case of another kind: what is asked for as disclosure is a correction of records
   * about the applicant (Article 41), or the other way round. Refused once something was put up.
   */
  Change<CaseView> reclassify(Actor actor, CaseId id, long version, CaseKind kind, String reason);

  /** Fixes inner deadlines by hand; a kind without a day is counted again. */
  Change<CaseView> setInnerDeadlines(
      Actor actor, CaseId id, long version, Map<InnerDeadline.Kind, LocalDate> days);

  /** Asks a department for its opinion until a day. */
  Change<CaseView> consultInside(
      Actor actor, CaseId id, long version, String department, String question, LocalDate due);

  /** Gives the opinion that was asked (a member of the department). */
  Change<CaseView> answerInside(Actor actor, CaseId id, long version, int opinion, String answer);

  /**
   * Links the case with the public catalogue item of that index number (Article 36, item 1);
   * refused with {@code not-public} when no public item has it.
   */
  Change<CaseView> linkItem(Actor actor, CaseId id, long version, String indexNumber);

  /** Links the case with an earlier one, by its registration number. */
  Change<CaseView> linkEarlier(Actor actor, CaseId id, long version, String number);

  /**
   * Makes a draft item of the catalogue from what was asked for (转主动公开, Article 44); it passes the
   * catalogue's own reviews.
   *
   * @param content without personal data; an editor takes the draft up
   */
  Change<CaseView> toProactive(Actor actor, CaseId id, long version, ItemContent content);

  /**
   * Divides a case into several (一事一申请): the first part stays, each further part becomes a case of
   * its own with a number of its own and the same date of receipt.
   *
   * @param parts the description of each part, 2 to 20
   */
  Change<CaseView> split(Actor actor, CaseId id, long version, List<String> parts);

  /** Earlier cases of the same applicant or matter, and items that may be public already. */
  Proposals proposals(Actor actor, CaseId id);

  /** What may answer a case already. */
  record Proposals(List<Earlier> earlier, List<PublicItem> items) {
    public Proposals {
      earlier = List.copyOf(earlier);
      items = List.copyOf(items);
    }
  }

  /**
   * An earlier case.
   *
   * @param sameApplicant by keyed hash of the identity document
   * @param likeness 0 to 100: how alike the descriptions are
   * @param answered day of its answer, {@code null} while open
   */
  record Earlier(
      CaseId id,
      String number,
      String subject,
      boolean sameApplicant,
      int likeness,
      @Nullable LocalDate answered) {}
}
