package gongkai.applications.remedy;

import gongkai.applications.CaseId;
import gongkai.applications.counts.RemedyRoute;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a reconsideration or lawsuit when it is entered.
 *
 * @param body the respondent or defendant
 * @param application the case whose answer is challenged, {@code null} for one that is not in the
 *     system
 * @param letter number of the challenged letter, up to 100 characters, may be empty
 * @param earlier the reconsideration before a suit after reconsideration, {@code null} when it is
 *     not in the register
 * @param authority name of the authority or court, 2 to 100 characters
 * @param authorityNumber its case number, up to 100 characters, may be empty
 * @param simplified whether it is handled by 简易程序
 * @param filed the day of the application or complaint
 * @param accepted the day it was accepted or docketed
 * @param served the day the copy reached our body: the period for our reply starts
 * @param hearing the day of the hearing
 */
public record RemedyEntry(
    BodyCode body,
    @Nullable CaseId application,
    String letter,
    RemedyRoute route,
    @Nullable RemedyId earlier,
    Claimant claimant,
    String authority,
    String authorityNumber,
    boolean simplified,
    LocalDate filed,
    @Nullable LocalDate accepted,
    @Nullable LocalDate served,
    @Nullable LocalDate hearing) {

  /** The same by another claimant. */
  public RemedyEntry of(Claimant other) {
    return new RemedyEntry(
        body,
        application,
        letter,
        route,
        earlier,
        other,
        authority,
        authorityNumber,
        simplified,
        filed,
        accepted,
        served,
        hearing);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Remedy by " + route;
  }
}
