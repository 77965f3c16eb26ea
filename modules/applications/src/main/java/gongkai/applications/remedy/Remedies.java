package gongkai.applications.remedy;

import gongkai.applications.CaseId;
import gongkai.applications.counts.ResultClass;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The register of administrative reconsideration and litigation (行政复议、行政诉讼) about answers; Table 4
 * of the annual report counts it.
 *
 * <p>{@code version} is the one the actor saw. Codes of problems: {@code forbidden}, {@code
 * unknown}, {@code stale}, {@code state}, {@code required}, {@code length}, {@code future}, {@code
 * order} for days that do not follow each other, {@code route} for a result that this route cannot
 * have, {@code late} for a late reply without a reason.
 */
public interface Remedies {

  /** Enters a reconsideration or lawsuit. */
  Change<RemedyView> enter(Actor actor, RemedyEntry entry);

  /**
   * Changes what was entered, while it is not decided.
   *
   * @param entry with {@link Claimant#UNCHANGED} where the claimant stays
   */
  Change<RemedyView> revise(Actor actor, RemedyId id, long version, RemedyEntry entry);

  /**
   * Records that our reply or defence was sent.
   *
   * @param remark why it is late, 5 to 500 characters then; up to 500 otherwise
   */
  Change<RemedyView> replied(Actor actor, RemedyId id, long version, LocalDate on, String remark);

  /** Records how it ended. */
  Change<RemedyView> decided(Actor actor, RemedyId id, long version, Ruling ruling);

  /**
   * Counts the result in another class of Table 4 than its own; the same class again takes that
   * back.
   *
   * @param reason 5 to 500 characters, without personal data
   */
  Change<RemedyView> classify(
      Actor actor, RemedyId id, long version, ResultClass resultClass, String reason);

  /**
   * Opens the case in which the application is answered again within the time that the ruling gave,
   * for a decided remedy whose case is in the system; at most one.
   */
  Change<RemedyView> followUp(Actor actor, RemedyId id, long version);

  /** Records that the ruling was performed. */
  Change<RemedyView> performed(Actor actor, RemedyId id, long version, LocalDate on);

  /** The entry, the claimant masked, if the actor's scope covers it. */
  Optional<RemedyView> find(Actor actor, RemedyId id);

  /** What became of the answer to an application, the last filed first, within the scope. */
  List<RemedyRow> of(Actor actor, CaseId application);

  /**
   * Shows the claimant; who, when, which entry and why goes to the audit trail.
   *
   * @param reason what it is needed for, 2 to 200 characters, without personal data
   */
  Change<Claimant> unmask(Actor actor, RemedyId id, String reason);

  /**
   * A page of the register in the actor's scope.
   *
   * @param offset from 0 to 10000
   * @param limit 1 to 200
   */
  Page page(Actor actor, RemedyQuery query, int offset, int limit);

  /**
   * Those that wait for our reply or for performing, the most urgent first; {@code limit} 1 to 200.
   */
  List<RemedyRow> waiting(Actor actor, int limit);

  /**
   * Writes every matching entry as CSV with a heading line and no personal data.
   *
   * @return how many entries were written
   */
  int export(Actor actor, RemedyQuery query, Writer out) throws IOException;

  /** A page and the number of all matches. */
  record Page(List<RemedyRow> rows, long total) {
    public Page {
      rows = List.copyOf(rows);
    }
  }
}
