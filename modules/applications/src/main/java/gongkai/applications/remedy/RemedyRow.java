package gongkai.applications.remedy;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list; names nobody.
 *
 * @param caseNumber registration number of the challenged case, or empty
 * @param replyBy last day for our reply
 * @param replyLate true when the reply was, or is, after it
 * @param performBy day fixed for performing the ruling
 */
public record RemedyRow(
    RemedyId id,
    BodyCode body,
    String caseNumber,
    RemedyRoute route,
    String authority,
    String authorityNumber,
    RemedyState state,
    LocalDate filed,
    @Nullable LocalDate replyBy,
    boolean replyLate,
    @Nullable LocalDate hearing,
    @Nullable LocalDate decided,
    @Nullable RemedyResult result,
    ResultClass resultClass,
    @Nullable LocalDate performBy) {}
