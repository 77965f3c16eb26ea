package gongkai.reporting.format;

import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a table of a format must keep so that each of its cells has one name and one meaning. */
final class TableCheck {
  private TableCheck() {}

  static void check(Table table) {
    Set<String> rows = new HashSet<>();
    for (Block block : table.blocks()) {
      unique(table, Axis.ROW.all(block).toList(), rows);
      unique(table, Axis.COLUMN.all(block).toList(), new HashSet<>());
      for (Axis axis : Axis.values()) {
        axis.all(block).forEach(heading -> sums(table, block, axis, heading));
      }
    }
    codes(table);
  }

  private static void unique(Table table, List<Heading> headings, Set<String> known) {
    for (Heading heading : headings) {
      if (!heading.key().isEmpty() && !known.add(heading.key())) {
        throw wrong(table, "two headings have the key " + heading.key());
      }
    }
  }

  private static void sums(Table table, Block block, Axis axis, Heading heading) {
    for (String key : heading.sums()) {
      List<Heading> parts = axis.counted(block, key).toList();
      if (parts.isEmpty() || parts.stream().anyMatch(part -> !part.sums().isEmpty())) {
        throw wrong(table, heading.key() + " sums " + key + ", which is nothing that is counted");
      }
    }
  }

  /** The rows say what is counted and the columns which side of it, or the other way round. */
  private static void codes(Table table) {
    Source source = table.source();
    List<String> rows = table.codes(Axis.ROW);
    List<String> columns = table.codes(Axis.COLUMN);
    List<String> unknown =
        Stream.concat(rows.stream(), columns.stream()).filter(code -> !source.knows(code)).toList();
    if (source != Source.NONE && !unknown.isEmpty()) {
      throw wrong(table, source + " does not know " + unknown);
    }
    boolean turned = source.areAspects(rows) && source.areThings(columns);
    if (source != Source.NONE && !table.thingsInRows() && !turned) {
      throw wrong(table, source + " does not count " + rows + " by " + columns);
    }
  }

  private static IllegalArgumentException wrong(Table table, String why) {
    return new IllegalArgumentException("Table " + table.key() + ": " + why);
  }
}
