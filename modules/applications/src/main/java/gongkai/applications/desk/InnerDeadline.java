package gongkai.applications.desk;

import gongkai.calendar.DayVerdict;
import java.time.LocalDate;
import java.util.List;

/**
 * A day inside the house, counted backwards from the last day for the answer.
 *
 * @param kind whose it is
 * @param workingDays how many working days it lies before the last day for the answer
 * @param fixed true when somebody set it, false when it was counted
 * @param days every day after {@code on} up to the last day for the answer, and why it counts
 */
public record InnerDeadline(
    Kind kind, LocalDate on, int workingDays, boolean fixed, List<DayVerdict> days) {
  public InnerDeadline {
    days = List.copyOf(days);
  }

  /** Whose day it is. */
  public enum Kind {
    /** 承办科室提出意见. */
    DEPARTMENT,
    /** 拟出答复. */
    DRAFT,
    /** 审批完毕. */
    APPROVAL
  }
}
