package gongkai.reporting.ledger;

import java.util.List;

/**
 * What a dry run found in a file; nothing was stored.
 *
 * @param rows rows with something in them, without the heading
 * @param entries the lines that would be entered; empty when there is a problem
 * @param problems what is wrong, by row and column, at most 500
 * @param problemCount how many problems there are in all
 */
public record ImportReading(
    int rows, List<LineEntry> entries, List<CellProblem> problems, int problemCount) {
  public ImportReading {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * A problem in a cell.
   *
   * @param row as the spreadsheet counts, 1 is the heading
   * @param column its heading
   */
  public record CellProblem(int row, String column, String text) {}
}
