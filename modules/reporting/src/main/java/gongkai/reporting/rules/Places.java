package gongkai.reporting.rules;

import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names places of a report in the words of its format. */
final class Places {
  /** Cells by table, row and column, for findings in a lasting order. */
  static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::table)
          .thenComparing(CellKey::row)
          .thenComparing(CellKey::column);

  private final ReportFormat format;

  private Places(ReportFormat format) {
    this.format = format;
  }

  static Places of(ReportContent report) {
    return new Places(report.format());
  }

  String cell(CellKey key) {
    return row(key.table(), key.row()) + " · " + label(key.table(), key.column(), true);
  }

  String row(String table, String row) {
    return name(table) + " · " + label(table, row, false);
  }

  String column(String table, String column) {
    return name(table) + " · " + label(table, column, true);
  }

  private static String name(String table) {
    return "表" + table.substring(table.length() - 1);
  }

  private String label(String table, String key, boolean column) {
    Stream<Block> blocks = format.table(table).blocks().stream();
    Stream<List<Heading>> headings =
        blocks.map(block -> column ? block.leafColumns() : block.leafRows());
    return headings
        .flatMap(List::stream)
        .filter(heading -> heading.key().equals(key))
        .map(Heading::label)
        .findFirst()
        .orElse(key);
  }
}
