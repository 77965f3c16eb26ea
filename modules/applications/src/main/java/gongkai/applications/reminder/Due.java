package gongkai.applications.reminder;

import gongkai.applications.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something is due; names nobody.
 *
 * @param matter key of the case, opinion, remedy or report it belongs to
 * @param application the case, {@code null} for a remedy without one
 * @param number registration number of the case, number of the remedy, or which report
 * @param on the last day
 * @param daysLeft working days to it, 0 on it, negative when it has passed
 */
public record Due(
    String matter,
    @Nullable CaseId application,
    String number,
    Kind kind,
    LocalDate on,
    int daysLeft,
    Level level) {

  /** What is due. */
  public enum Kind {
    /** 答复期限: the statutory last day for the answer (Article 33). */
    ANSWER("答复期限"),
    /** 科室意见: inner day. */
    DEPARTMENT("科室提出意见"),
    /** 拟稿: inner day. */
    DRAFT("拟出答复"),
    /** 审批: inner day. */
    APPROVAL("审批完毕"),
    /** 内部征求意见: a department was asked. */
    OPINION("答复内部征求意见"),
    /** 补正期限: the applicant's period to correct ends (Article 30). */
    CORRECTION("补正期限届满"),
    /** 缴费期限: the applicant's period to pay ends (国办函〔2020〕109号). */
    PAYMENT("缴费期限届满"),
    /** 征求意见期限: the period of those who are asked ends (Article 32). */
    CONSULTATION("征求意见期限届满"),
    /** 复议答复、应诉答辩: our own reply is due. */
    REPLY("提交复议答复或者答辩"),
    /** 履行: a decision about us is to be carried out. */
    PERFORMANCE("履行复议决定或者判决"),
    /** 年度报告公布期限: the last day to publish the annual report (Article 49). */
    REPORT("年度报告公布期限");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Its name in mails and calendars, in Chinese. */
    public String label() {
      return label;
    }
  }

  /** How near it is. */
  public enum Level {
    /** Nothing to warn of yet. */
    LATER,
    /** The statutory day comes near. */
    AMBER,
    /** It is close. */
    RED,
    /** It has passed. */
    OVERDUE
  }

  /** Whether a person should be told. */
  public boolean warns() {
    return level != Level.LATER;
  }
}
