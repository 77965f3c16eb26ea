package gongkai.reporting.rules;

import gongkai.reporting.draft.CellAddress;

/** Which cell of which statutory table, by the lasting keys of its format. */
public record CellKey(String table, String row, String column) {
  /** The cell of an address. */
  public static CellKey of(CellAddress cell) {
    return new CellKey(cell.table(), cell.row(), cell.column());
  }
}
