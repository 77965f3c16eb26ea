package gongkai.reporting.compile;

import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.Axis;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place of a statutory table. */
record Place(Table table, Block block, Heading row, Heading column) {

  /** All places of a format that hold figures, in print order. */
  static List<Place> all(ReportFormat format) {
    List<Place> places = new ArrayList<>();
    for (Table table : format.tables()) {
      for (Block block : table.blocks()) {
        for (Heading row : block.leafRows()) {
          block.leafColumns().forEach(column -> places.add(new Place(table, block, row, column)));
        }
      }
    }
    return places;
  }

  /** The place of a cell; empty when the format has none. */
  static Optional<Place> of(ReportFormat format, CellAddress cell) {
    return all(format).stream().filter(place -> place.address().equals(cell)).findFirst();
  }

  CellAddress address() {
    return new CellAddress(table.key(), row.key(), column.key());
  }

  String label() {
    return table.caption() + " · " + row.label() + " · " + column.label();
  }

  /** Says whether it counts things itself; a sum counts what the places beside it count. */
  boolean isBase() {
    return row.sums().isEmpty() && column.sums().isEmpty();
  }

  /** The places that it is the sum of, in print order; itself when it is none. */
  List<Place> parts() {
    List<Place> parts = new ArrayList<>();
    for (Heading part : Axis.ROW.parts(block, row)) {
      for (Heading other : Axis.COLUMN.parts(block, column)) {
        parts.add(new Place(table, block, part, other));
      }
    }
    return parts;
  }

  /** Codes of the things that it counts, and of which side of them. */
  Counted counted() {
    List<String> rows = codes(Axis.ROW.parts(block, row));
    List<String> columns = codes(Axis.COLUMN.parts(block, column));
    return table.source().areThings(rows) ? new Counted(rows, columns) : new Counted(columns, rows);
  }

  private static List<String> codes(List<Heading> headings) {
    return headings.stream().flatMap(heading -> heading.counts().stream()).toList();
  }

  /**
   * What a figure counts: each thing by each aspect.
   *
   * @param things ledgers, outcomes, or routes
   * @param aspects measures, kinds of applicants, or results
   */
  record Counted(List<String> things, List<String> aspects) {
    boolean isNothing() {
      return things.isEmpty() || aspects.isEmpty();
    }
  }
}
