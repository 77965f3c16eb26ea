package gongkai.applications.counts;

import gongkai.applications.ApplicantKind;
import gongkai.office.BodyCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Table 3 of a body's annual report (收到和处理政府信息公开申请情况), counted from its cases in the finest
 * division that there is; which rows a form prints and what each counts, the report formats say. In
 * each column 一 + 二 = （七） + 四.
 *
 * @param cells the number by key of {@link Table3Row#all()} and kind of applicant, complete with
 *     zeros
 */
public record Table3(BodyCode body, int year, Map<String, Map<ApplicantKind, Integer>> cells) {

  public Table3 {
    cells = Map.copyOf(cells);
  }

  /**
   * The number in a cell.
   *
   * @throws IllegalArgumentException when there is no such row
   */
  public int cell(String row, ApplicantKind column) {
    Map<ApplicantKind, Integer> found = cells.get(row);
    if (found == null) {
      throw new IllegalArgumentException("No row " + row);
    }
    return found.getOrDefault(column, 0);
  }

  /** The sum of a row over all kinds of applicants (总计). */
  public int sum(String row) {
    return Arrays.stream(ApplicantKind.values()).mapToInt(column -> cell(row, column)).sum();
  }

  /** The sum of the results of a column （七）总计. */
  public int results(ApplicantKind column) {
    return rows().stream().filter(Table3Row::result).mapToInt(row -> cell(row.key(), column)).sum();
  }

  /** The counted rows in order, one for each outcome. */
  public List<Table3Row> rows() {
    return Table3Row.all();
  }
}
