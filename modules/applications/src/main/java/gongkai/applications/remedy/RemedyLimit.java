package gongkai.applications.remedy;

import gongkai.calendar.DayVerdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The last day for something in a reconsideration or lawsuit, with its proof.
 *
 * @param from day 0, not counted
 * @param length how many days or months it has
 * @param unit how it is counted
 * @param date the last day
 * @param provisional true when it touches a year without an announced notice
 * @param article the rule it follows, in Chinese
 * @param days every day after {@code from} up to {@code date}; empty for a period in months
 */
public record RemedyLimit(
    LocalDate from,
    int length,
    Unit unit,
    LocalDate date,
    boolean provisional,
    String article,
    List<Day> days) {

  public RemedyLimit {
    days = List.copyOf(days);
  }

  /** How a period is counted. */
  public enum Unit {
    /** 工作日. */
    WORKING_DAYS,
    /** 日: calendar days; a last day without work moves to the next working day. */
    DAYS,
    /** 个月; a last day without work moves to the next working day. */
    MONTHS
  }

  /**
   * A day of the period.
   *
   * @param counted true when it uses up the period
   */
  public record Day(DayVerdict verdict, boolean counted) {}
}
