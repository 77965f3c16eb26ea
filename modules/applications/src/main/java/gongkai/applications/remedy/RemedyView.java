package gongkai.applications.remedy;

import gongkai.applications.CaseId;
import gongkai.applications.counts.ResultClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as its page shows it.
 *
 * @param version counts changes; give it back with a verb
 * @param entry what was entered, the claimant masked
 * @param caseNumber registration number of the challenged case, or empty
 * @param reply the period for our reply with its proof, {@code null} until the copy was served
 * @param replied the day our reply was sent
 * @param replyRemark what was written down with it, why it was late for example; may be empty
 * @param replyLate true when it was, or is, after the last day
 * @param decision the day by which the authority or court decides, {@code null} until accepted
 * @param ruling how it ended, {@code null} while open
 * @param resultClass the class it is counted in, {@code PENDING} while open
 * @param classReason why it is another class than that of the result, empty when it is that
 * @param performed the day the ruling was performed
 * @param followUp the case in which it is answered again
 * @param countedYear the year whose Table 4 counts its result, by the convention that is set; 0
 *     while it is pending and counted at each end of the year
 */
public record RemedyView(
    RemedyId id,
    long version,
    RemedyEntry entry,
    String caseNumber,
    RemedyState state,
    @Nullable RemedyLimit reply,
    @Nullable LocalDate replied,
    String replyRemark,
    boolean replyLate,
    @Nullable RemedyLimit decision,
    @Nullable Ruling ruling,
    ResultClass resultClass,
    String classReason,
    @Nullable LocalDate performed,
    @Nullable CaseId followUp,
    int countedYear) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Remedy " + id;
  }
}
