package gongkai.reporting.page;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The statutory tables of a report in the making, each figure a link to what it counts. */
public final class LinkedTables {
  private LinkedTables() {}

  /**
   * The tables by the number of their section.
   *
   * @param proofs start of the links; the cell is appended as {@code table.row.column}
   */
  public static Map<Integer, String> of(ReportFormat format, List<Cell> cells, String proofs) {
    Map<Integer, String> tables = new TreeMap<>();
    for (Table table : format.tables()) {
      tables.put(table.section(), TableHtml.linked(table, cells, proofs));
    }
    return tables;
  }
}
