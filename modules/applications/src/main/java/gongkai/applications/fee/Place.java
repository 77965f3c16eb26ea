package gongkai.applications.fee;

import java.time.YearMonth;

/**
 * The place of an application among those of its applicant at its body in a calendar month, in the
 * order of receipt.
 *
 * @param month the month of its receipt
 * @param before pieces of the applications before it
 * @param all pieces of the month, this application and later ones included
 */
public record Place(YearMonth month, int before, int all) {

  /** What the officer reads, for example 本月第12件. */
  public String text() {
    return month.getYear()
        + "年"
        + month.getMonthValue()
        + "月该申请人向本机关提出的第"
        + (before + 1)
        + "件（当月共"
        + all
        + "件）";
  }
}
