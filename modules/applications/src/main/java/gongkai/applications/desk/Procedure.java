package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;

/**
 * The acts of the procedure that the law names. What needs a letter is put up for approval first
 * and has its effect on the clock on the day the letter is dispatched. Versions and codes as in
 * {@link Desk}; the clock's objections keep their codes.
 */
public interface Procedure {

  /**
   * Puts up the one notice to correct (补正, Article 30).
   *
   * @param items each thing to correct, 1 to 20, up to 300 characters each
   * @param workingDays the period given, 1 to 60
   */
  Change<CaseView> askCorrection(
      Actor actor, CaseId id, long version, List<String> items, int workingDays);

  /** Takes a correction that came on paper. */
  Change<CaseView> correctionReceived(
      Actor actor, CaseId id, long version, LocalDate on, String text);

  /** Records that the period for the correction passed without an answer. */
  Change<CaseView> lapseCorrection(Actor actor, CaseId id, long version);

  /**
   * Puts up the one extension (延期, Article 33); the head of the disclosure unit approves.
   *
   * @param workingDays 1 to 20
   */
  Change<CaseView> extend(Actor actor, CaseId id, long version, int workingDays, String reason);

  /** Puts up asking the applicant for reasons (说明理由, Article 35). */
  Change<CaseView> askReasons(Actor actor, CaseId id, long version, String text);

  /** Puts up a reasonable period (延迟答复, Article 35). */
  Change<CaseView> fixPeriod(Actor actor, CaseId id, long version, LocalDate until, String reason);

  /**
   * Puts up the answer to an application for correction of one's records (更正, Article 41).
   *
   * @param text what was corrected, why nothing was, or whom to turn to; 5 to 4000 characters
   */
  Change<CaseView> rectify(Actor actor, CaseId id, long version, Rectification result, String text);

  /**
   * Records the day on which an approved letter left on paper: postmark, handing over.
   *
   * @param proposal its number within the case
   */
  Change<CaseView> recordDispatch(
      Actor actor, CaseId id, long version, int proposal, LocalDate on, String remark);

  /** Ends the case because the applicant withdrew it on paper or by word. */
  Change<CaseView> withdraw(Actor actor, CaseId id, long version, LocalDate on, String reason);

  /** What becomes of an application for correction (Article 41). */
  enum Rectification {
    /** 已更正. */
    CORRECTED,
    /** 不予更正: the record is right. */
    REFUSED,
    /** 转送有权更正的行政机关处理, or the applicant is told which. */
    REFERRED
  }
}
