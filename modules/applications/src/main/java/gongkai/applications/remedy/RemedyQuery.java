package gongkai.applications.remedy;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listing's filter and order; {@code null} and empty text mean any.
 *
 * @param filedFrom first day of filing
 * @param filedUntil last day of filing
 * @param caseNumber start of the registration number of the challenged case
 * @param authorityNumber start of the case number of the authority or court
 */
public record RemedyQuery(
    @Nullable BodyCode body,
    @Nullable RemedyRoute route,
    @Nullable ResultClass resultClass,
    @Nullable RemedyState state,
    @Nullable LocalDate filedFrom,
    @Nullable LocalDate filedUntil,
    String caseNumber,
    String authorityNumber,
    Sort sort,
    boolean descending) {

  /** Everything in scope, last filed first. */
  public static final RemedyQuery ALL =
      new RemedyQuery(null, null, null, null, null, null, "", "", Sort.FILED, true);

  /** By what the entries are ordered; ties by their key. */
  public enum Sort {
    /** 申请（起诉）日期. */
    FILED,
    /** 答复（答辩）期限; those without come last. */
    REPLY,
    /** 审结日期; those without come last. */
    DECIDED
  }
}
