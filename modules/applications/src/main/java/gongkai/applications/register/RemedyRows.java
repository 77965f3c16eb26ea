package gongkai.applications.register;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyRow;
import gongkai.applications.remedy.RemedyState;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of a listing's row, in order, and how they are read. */
final class RemedyRows {
  static final String SELECT =
      """
      select r.id, r.body, r.caseNumber, r.proceeding.route, r.proceeding.authority,
        r.proceeding.authorityNumber, r.state, r.proceeding.filed, r.replyBy, r.replied,
        r.proceeding.hearing, r.conclusion.decided, r.conclusion.result, r.conclusion.resultClass,
        r.conclusion.performBy
      """;

  private RemedyRows() {}

  static RemedyRow row(Object[] columns, LocalDate today) {
    RemedyState state = (RemedyState) columns[6];
    LocalDate replyBy = (LocalDate) columns[8];
    LocalDate replied = (LocalDate) columns[9];
    return new RemedyRow(
        new RemedyId((String) columns[0]),
        new BodyCode((String) columns[1]),
        (String) columns[2],
        (RemedyRoute) columns[3],
        (String) columns[4],
        (String) columns[5],
        state,
        (LocalDate) columns[7],
        replyBy,
        late(state, replyBy, replied, today),
        (LocalDate) columns[10],
        (LocalDate) columns[11],
        (RemedyResult) columns[12],
        (ResultClass) columns[13],
        (LocalDate) columns[14]);
  }

  /** Whether our reply was late, or is while it is awaited. */
  static boolean late(
      RemedyState state,
      @Nullable LocalDate replyBy,
      @Nullable LocalDate replied,
      LocalDate today) {
    if (replyBy == null) {
      return false;
    }
    return replied == null
        ? state == RemedyState.REPLY_DUE && today.isAfter(replyBy)
        : replied.isAfter(replyBy);
  }
}
