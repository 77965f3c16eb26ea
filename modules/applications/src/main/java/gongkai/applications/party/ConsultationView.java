package gongkai.applications.party;

import gongkai.applications.CaseId;
import gongkai.applications.clock.Consulted;
import gongkai.applications.letter.LetterId;
import gongkai.calendar.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as its page shows it.
 *
 * @param version counts changes; give it back with a verb
 * @param number from 1 within the case
 * @param party masked
 * @param told summary of the information the opinion is about
 * @param identityTold whether the applicant is named to them, and {@code identityReason} why
 * @param days what happened when
 * @param due their last day with its proof, {@code null} until the letter's receipt is known; a
 *     provisional one may move with the next holiday notice
 * @param silence what follows by law when they stay silent, in Chinese
 * @param answer {@code null} until it came in
 * @param late true when the answer came after their last day
 * @param weighing {@code null} until weighed
 * @param letters what was written for it
 * @param partyToBeTold true while the third party must still be told in writing that, and why, the
 *     information is disclosed against its objection (Article 32)
 */
public record ConsultationView(
    ConsultationId id,
    long version,
    CaseId application,
    int number,
    Consulted consulted,
    Standing standing,
    Party party,
    String told,
    boolean identityTold,
    String identityReason,
    Days days,
    @Nullable Deadline due,
    String silence,
    @Nullable Answer answer,
    boolean late,
    @Nullable Weighing weighing,
    Correspondence letters,
    boolean partyToBeTold) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Consultation " + id;
  }

  /**
   * What happened when.
   *
   * @param sent the day the letter left
   * @param received the day it reached them
   * @param receiptProof how its receipt is known, for example the number of the delivery slip
   */
  public record Days(@Nullable LocalDate sent, @Nullable LocalDate received, String receiptProof) {}

  /**
   * The letters of a consultation, {@code null} until written.
   *
   * @param request T5 or T7 to those asked
   * @param notice T6 to the applicant
   * @param outcome T8 to the third party
   */
  public record Correspondence(
      @Nullable LetterId request, @Nullable LetterId notice, @Nullable LetterId outcome) {}
}
