package gongkai.reporting.format;

import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.ReportFormat.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells that a format has. */
final class Cells {
  private final Set<CellAddress> known = new HashSet<>();

  Cells(List<Table> tables) {
    for (Table table : tables) {
      for (var block : table.blocks()) {
        for (var row : block.leafRows()) {
          for (var column : block.leafColumns()) {
            known.add(new CellAddress(table.key(), row.key(), column.key()));
          }
        }
      }
    }
  }

  /** The cell of an address as {@code table3.new.total}. */
  CellAddress of(String address) {
    return CellAddress.of(address)
        .filter(known::contains)
        .orElseThrow(() -> new IllegalArgumentException("No cell " + address));
  }
}
