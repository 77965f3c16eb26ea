package gongkai.applications.fee;

import java.math.BigDecimal;
import java.util.List;

/**
 * A fee with its computation.
 *
 * @param basis measure and article, as the fee notice cites them
 * @param before pieces of the applicant in the month before this application; 0 by page
 * @param quantity pieces or pages of this application
 * @param lines the computation in Chinese, one band a line
 * @param amount yuan, with two decimals
 */
public record Assessment(
    ChargingMethod method,
    String basis,
    int before,
    int quantity,
    List<Line> lines,
    BigDecimal amount) {
  public Assessment {
    lines = List.copyOf(lines);
  }

  /** The computation as the fee notice prints it. */
  public String computation() {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append("；"));
    return text.append("合计")
        .append(amount.stripTrailingZeros().toPlainString())
        .append("元。")
        .toString();
  }

  /**
   * A band that the application touches.
   *
   * @param from first piece or page of the application in the band, counted from 1
   * @param to last one
   * @param rate yuan for each
   */
  public record Line(int from, int to, BigDecimal rate, BigDecimal amount, String text) {}
}
